/**
 * The browser page's Content-Security-Policy: documents come from strangers, so nothing of theirs may run, and nothing
 * may leave the machine. blob: is for the pictures of an opened document, ws: for reloading while one develops.
 */
function contentSecurityPolicy(port) {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data: blob:",
    `connect-src 'self' ws://localhost:${port}`,
    "frame-src 'self'",
    "frame-ancestors 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

module.exports = { contentSecurityPolicy };
