// Portal specs run in a real Chromium. The flags let it start as root and in sandboxed environments, and keep it from
// calling home; `tools/browser.mjs` finds the browser and hands its path over in CHROME_BIN.
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

module.exports = (config) => {
  config.set({
    frameworks: ['jasmine'],
    plugins: [require('karma-jasmine'), require('karma-chrome-launcher')],
    client: { jasmine: { random: true, failSpecWithNoExpectations: true }, clearContext: false },
    browsers: ['PortalChromium'],
    customLaunchers: { PortalChromium: { base: 'ChromeHeadless', flags } },
    reporters: ['dots'],
    hostname: '127.0.0.1',
    listenAddress: '127.0.0.1',
    restartOnFileChange: true,
    browserNoActivityTimeout: 120_000,
    captureTimeout: 120_000,
  });
};
