// With TIEOUT_RUNS the properties are tried more often.
const times = Number(process.env.TIEOUT_RUNS ?? 1);

module.exports = {
  spec: ['out/test/unit/**/*.test.js'],
  reporter: 'out/test/support/reporter.js',
  timeout: 20_000 * Math.max(1, times),
  'forbid-only': true,
};
