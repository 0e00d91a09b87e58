/*
 * Loaded by `node --import` before a step of a build: the step ends when the build that started it has gone, however it went.
 * Without it a step whose build was killed goes on beside the next build. Runs at import: it has nothing to be called.
 */
if (process.connected) {
  process.once("disconnect", () => process.kill(process.pid, "SIGKILL"));
  // The channel alone keeps no step running.
  process.channel?.unref();
}
