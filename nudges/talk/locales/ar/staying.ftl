### How far somebody wants to go.

words-stay = البقاء, إلى أي حد
help-stay = البقاء عند القراءة أو التفاعلات أو ما يناسبك، ما دام ذلك يريحك
stay-now = أبعد ما تصل إليه اقتراحاتي معك: { $rung }. يمكن البقاء حيث تريد، دائمًا.
stay-done = تم. أبعد ما تصل إليه اقتراحاتي معك من الآن: { $rung }. لا يُخبَر أحد.
stay-any = أي خطوة
stay-read = القراءة
stay-react = التفاعلات
stay-vote = الأصوات
stay-reply = الردود
stay-post = المنشورات
stay-host = بدء المحادثات
