// One person's Teams: Microsoft's Agents Playground in a browser without a window.
// It is told what to do in lines of JSON, {"do": name, ...}, and answers each with a line:
// {"value": ...} or {"why": what went wrong}. Arguments: bot's address, config file, folder, port.
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import readline from "node:readline";
import { chromium } from "playwright-core";

const [bot, config, folder, port] = process.argv.slice(2);
const require = createRequire(import.meta.url);
const LOOPBACK = /^(localhost|127\.0\.0\.1)$/;
const START_SECONDS = 60;
const WINDOW = { width: 1400, height: 1000 };
const WHOLE = { width: 1400, height: 3000 };
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function startPlayground() {
  const root = path.dirname(require.resolve("@microsoft/m365agentsplayground/package.json"));
  const options = ["-e", bot, "-c", "msteams", "-p", port, "--disable-telemetry", "--enable-events-recording"];
  const env = {
    ...process.env,
    TEAMSAPPTESTER_BROWSER: "none",
    M365_AGENTS_PLAYGROUND_CONFIG_PATH: config,
    M365_AGENTS_PLAYGROUND_LOGFILE: path.join(folder, "playground.log"),
    M365_AGENTS_PLAYGROUND_RECORDING_FILE: path.join(folder, "events.log"),
  };
  const child = spawn(process.execPath, [path.join(root, "cli.js"), "start", ...options], {
    cwd: folder, env, stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  child.stdout.on("data", (data) => (said += data));
  child.stderr.on("data", (data) => (said += data));
  for (let waited = 0; waited < START_SECONDS * 10; waited++) {
    const listening = said.match(/Listening on (\d+)/);
    if (listening && listening[1] === port) return child;
    if (listening || child.exitCode !== null) break;
    await pause(100);
  }
  child.kill();
  throw new Error(`the playground did not start on port ${port}: ${said}`);
}

async function openPage(browser) {
  const page = await browser.newPage({ viewport: WINDOW });
  await page.route((url) => !LOOPBACK.test(url.hostname), (route) => route.abort());
  await page.goto(`http://localhost:${port}/`);
  await page.getByRole("treeitem", { name: "Personal Chat" }).waitFor();
  await pause(1000);
  return page;
}

// Beside the chat there is a log of all that was sent, which would echo every word.
function chatText(page) {
  return page.evaluate(() => {
    let part = document.querySelector("[role=textbox][contenteditable=true]");
    while (part && part.getBoundingClientRect().height < 500) part = part.parentElement;
    return part ? part.innerText : document.body.innerText;
  });
}

async function type(page, text) {
  await page.locator("[role=textbox][contenteditable=true]").first().click();
  await page.keyboard.type(text);
}

async function send(page) {
  const post = page.getByRole("button", { name: "Post", exact: true });
  const button = (await post.count()) ? post : page.getByRole("button", { name: "Send Message" });
  await button.first().click();
}

function cards(page) {
  return page.locator(".ac-adaptiveCard");
}

const ACTIONS = {
  async open(page, { name }) {
    await page.getByRole("treeitem", { name }).first().click();
    await pause(500);
  },
  async say(page, { text }) {
    await type(page, text);
    await send(page);
  },
  async mention(page, { text, name }) {
    await type(page, "@");
    const choice = page.getByRole("option", { name })
      .or(page.getByRole("menuitem", { name }))
      .or(page.getByRole("listitem").filter({ hasText: name }));
    await choice.first().click({ timeout: 5000 });
    await page.keyboard.type(` ${text}`);
    await send(page);
  },
  async read(page) {
    return chatText(page);
  },
  async tap(page, { name }) {
    const button = page.getByRole("button", { name, exact: true }).last();
    await button.scrollIntoViewIfNeeded();
    await button.click({ timeout: 5000 });
  },
  async fill(page, { label, text }) {
    await page.getByLabel(label).last().fill(text, { timeout: 5000 });
  },
  async choose(page, { name }) {
    const choice = page.getByRole("radio", { name })
      .or(page.getByRole("checkbox", { name }))
      .or(page.getByRole("option", { name }));
    await choice.last().click({ timeout: 5000 });
  },
  async buttons(page) {
    return cards(page).last().getByRole("button").allInnerTexts();
  },
  async drawn(page) {
    return page.locator(".ac-adaptiveCard svg, .ac-adaptiveCard canvas").count();
  },
  async picture(page, { file, card }) {
    await page.setViewportSize(card ? WHOLE : WINDOW);
    await pause(500);
    await (card ? cards(page).last() : page).screenshot({ path: file });
    await page.setViewportSize(WINDOW);
  },
  async activity(_page, { conversation, activity }) {
    const api = `http://localhost:${port}/_internal/v1/customActivities`;
    const query = `conversationId=${encodeURIComponent(conversation)}`;
    const template = await (await fetch(`${api}/template?${query}`)).json();
    const answer = await fetch(api, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ ...template, ...activity }),
    });
    if (!answer.ok) throw new Error(`the playground answered ${answer.status}`);
  },
};

const playground = await startPlayground();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"],
});
const answer = (told) => process.stdout.write(`${JSON.stringify(told)}\n`);
try {
  const page = await openPage(browser);
  answer({ value: "ready" });
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const told = JSON.parse(line);
    try {
      answer({ value: (await ACTIONS[told.do](page, told)) ?? null });
    } catch (error) {
      answer({ why: String(error.message).split("\n")[0] });
    }
  }
} finally {
  await browser.close();
  playground.kill();
}
