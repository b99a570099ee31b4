#!/usr/bin/env node
/**
 * Starts a Firefox as Mozilla ships it in the place of the one that Playwright expects, and stands
 * between the two: both speak WebDriver BiDi, and differ in two points.
 *
 * - Playwright sets media features for every page, in a command that this Firefox does not have. It is
 *   answered as done, so in Firefox errands see the page in the colours of the machine.
 * - Playwright knows a download by an id or its navigation. Firefox gives a saved blob neither, so its
 *   address takes the place of the id.
 */
import { spawn } from 'node:child_process';
import process from 'node:process';
import { WebSocketServer } from 'ws';

const lacking = 'emulation.setMediaFeaturesOverride';

const browser = spawn(process.env.FIREFOX ?? 'firefox', process.argv.slice(2), {
  stdio: ['ignore', 'ignore', 'pipe'],
});
const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
let address = '';

server.on('connection', (client, { url }) => {
  const firefox = new WebSocket(address + url);
  const opened = new Promise((open) => firefox.addEventListener('open', open));
  client.on('message', async (data) => {
    const text = String(data);
    const { id, method } = JSON.parse(text);
    if (method === lacking) return client.send(JSON.stringify({ type: 'success', id, result: {} }));
    await opened;
    firefox.send(text);
  });
  firefox.addEventListener('message', ({ data }) => {
    const message = JSON.parse(data);
    if (/^browsingContext\.download/.test(message.method ?? ''))
      message.params.download ??= message.params.navigation ?? message.params.url;
    client.send(JSON.stringify(message));
  });
  firefox.addEventListener('close', () => client.close());
  client.on('close', () => firefox.close());
});

let said = '';
browser.stderr.setEncoding('utf8').on('data', (text) => {
  if (address) return;
  said += text;
  address = /WebDriver BiDi listening on (ws:\/\/\S+)\s/.exec(said)?.[1] ?? '';
  // The line that Playwright waits for, with our own address.
  if (address)
    process.stderr.write(`WebDriver BiDi listening on ws://127.0.0.1:${server.address().port}\n`);
});
browser.on('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => browser.kill(signal));
