const { writeFileSync } = require('node:fs');

// Portal specs run in a real Chromium (tools/test/find-browser.mjs puts its path into CHROME_BIN). The flags let it start as
// root and in sandboxed environments, and keep it from calling home.
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Writes the counts that the test pipeline adds up into the file that KARMA_RESULT names. */
function CountsReporter() {
  this.onRunComplete = (_browsers, { success = 0, failed = 0, error, disconnected }) => {
    const broken = (error || disconnected) && failed === 0 ? 1 : 0;
    const counts = { passed: success, failed: failed + broken, pending: 0 };
    if (process.env.KARMA_RESULT) writeFileSync(process.env.KARMA_RESULT, JSON.stringify(counts));
  };
}

module.exports = (config) => {
  config.set({
    frameworks: ['jasmine'],
    plugins: [require('karma-jasmine'), require('karma-chrome-launcher'), { 'reporter:counts': ['type', CountsReporter] }],
    client: { jasmine: { random: true, failSpecWithNoExpectations: true }, clearContext: false },
    browsers: ['PortalChromium'],
    customLaunchers: { PortalChromium: { base: 'ChromeHeadless', flags } },
    reporters: ['dots', 'counts'],
    colors: process.stdout.isTTY,
    hostname: '127.0.0.1',
    listenAddress: '127.0.0.1',
    restartOnFileChange: true,
    browserNoActivityTimeout: 120_000,
    captureTimeout: 120_000,
  });
};
