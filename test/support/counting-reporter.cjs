// Prints like the spec reporter and writes the counts, so that a script can state them in one line.
const { writeFileSync } = require('node:fs');
const { reporters } = require('mocha');

module.exports = class CountingReporter extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    const { output } = options.reporterOptions ?? options.reporterOption ?? {};
    runner.once('end', () => {
      if (output) writeFileSync(output, JSON.stringify({ stats: this.stats }));
    });
  }
};
