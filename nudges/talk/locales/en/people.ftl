### Who owns the programme, who holds which role, and trying a message out.

words-admin-owner = owner, owned by
words-admin-roles = roles, role
words-admin-test = test, test message
words-me = me, myself, i
words-no-role = none, nothing, no
help-admin-owner = Who looks after the programme: “owner” with a name, or “owner me”
help-admin-roles = Who holds which role; “roles NAME manager, executive” gives some, “roles NAME none” takes them
help-admin-test = Sends you what an idea looks like; nothing of it is kept
admin-button-test = Test message

who-label = Who?
who-hint = A handle, an email address, or a name.
who-missing = Whom do you mean? Add a handle, an email address, or a name.
who-nobody = I know of no colleague “{ $name }” here. Try the handle, the email address, or the full name.
who-which = { $count ->
    [one] Do you mean this one?
   *[other] { $count } colleagues could be meant. Which one?
}
who-one = { $name } ({ $more })
owner-title = Who looks after it?
owner-done = { $name } looks after the programme now, and everybody’s questions about it go there.
roles-title = Roles
roles-title-of = Roles of { $name }
roles-name = Name
roles-held = Roles
roles-hint = Executives may get a schedule of their own; managers see their team’s report; admins and owners change the programme.
roles-button = Give roles
roles-caption = { $all ->
    [one] The only one with a role
   *[other] { $shown } of { $all } people with a role
}
roles-alone = { $count ->
    [0] Nobody holds a role yet. Write “roles” with a name and executive, manager, admin or owner.
    [one] One person holds a role. Write “roles” with a name and executive, manager, admin or owner to change that.
   *[other] { $count } people hold a role. Write “roles” with a name and executive, manager, admin or owner to change that.
}
roles-done = { $name } is now { $roles }.
roles-none-now = { $name } holds no role any more.
roles-last = Then nobody would be left to look after the programme. Make somebody else admin or owner first.

test-mark = This is a test. Only you see it, and nothing of it is kept.
test-tapped = This was a test, so “{ $label }” changed nothing.
