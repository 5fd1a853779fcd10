// Runs axe-core on web pages in Chromium: node check-html.mjs JUDGES_FOLDER FILE.html...
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder, ...files] = process.argv.slice(2);
const judges = createRequire(resolve(folder, 'package.json'));
const puppeteer = judges('puppeteer-core');
const axe = readFileSync(judges.resolve('axe-core/axe.min.js'), 'utf8');

const looks = [
  { name: 'light', width: 1280, scheme: 'light', media: 'screen' },
  { name: 'dark', width: 1280, scheme: 'dark', media: 'screen' },
  { name: 'narrow, light', width: 390, scheme: 'light', media: 'screen' },
  { name: 'narrow, dark', width: 390, scheme: 'dark', media: 'screen' },
  { name: 'paper', width: 794, scheme: 'dark', media: 'print' },
];

async function findings(browser, file, look) {
  const complaints = [];
  const page = await browser.newPage();
  page.on('console', (message) => complaints.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`script error: ${error.message}`));
  page.on('request', (request) => {
    if (!/^(file|data):/.test(request.url())) complaints.push(`fetches ${request.url()}`);
  });
  await page.setViewport({ width: look.width, height: 900 });
  await page.emulateMediaType(look.media);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: look.scheme }]);
  await page.goto(pathToFileURL(resolve(file)).href);
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run());
  for (const violation of violations) {
    for (const node of violation.nodes) complaints.push(`${violation.id}: ${violation.help}: ${node.html}`);
  }
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (overflow > 0) complaints.push(`reflow: ${overflow} pixels wider than the screen`);
  await page.close();
  return complaints.map((complaint) => `${file} (${look.name}): ${complaint}`);
}

const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-dev-shm-usage'],
});
const all = [];
try {
  for (const file of files) {
    for (const look of looks) all.push(...(await findings(browser, file, look)));
  }
} finally {
  await browser.close();
}
for (const complaint of all) console.error(complaint);
process.exit(all.length > 0 ? 1 : 0);
