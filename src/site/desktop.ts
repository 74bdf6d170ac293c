/** True where a browser can be opened for the person who typed the command: at a desktop, not in CI or over ssh. */
export function hasDesktop(
  environment: NodeJS.ProcessEnv = process.env,
  platform = process.platform,
): boolean {
  if (environment.CI || environment.SSH_CONNECTION) return false;
  return platform !== "linux" || Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
}
