/** Preloaded into a measured process: at exit it writes peak memory (MB) and wall time (ms) to the file BENCH_USAGE. */
const { writeFileSync } = require("node:fs");
const started = process.hrtime.bigint();
process.on("exit", () => {
  const ms = Number(process.hrtime.bigint() - started) / 1e6;
  writeFileSync(
    process.env.BENCH_USAGE,
    JSON.stringify({
      ms,
      peakMB: process.resourceUsage().maxRSS / 1024,
      cpuMs: (process.resourceUsage().userCPUTime + process.resourceUsage().systemCPUTime) / 1e3,
    }),
  );
});
