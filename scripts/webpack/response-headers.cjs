/**
 * The response headers of dist/web, once, and printed for three kinds of server. The browser tests serve dist/web with
 * these very headers.
 */
const officeCdn = "https://appsforoffice.microsoft.com";

/** Where Word on the web and the admin center show the pane. X-Frame-Options cannot say this and must not be sent. */
const frameAncestors = [
  "https://*.officeapps.live.com",
  "https://*.office.com",
  "https://*.office365.com",
  "https://*.microsoft365.com",
  "https://*.cloud.microsoft",
  "https://*.sharepoint.com",
  "https://*.live.com",
];

/**
 * No eval anywhere. Inline styles, for Fluent UI and office.js on the web write style elements.
 * @param reloadFrom where the development server announces new builds, such as "wss://localhost:3100"
 */
const contentSecurityPolicy = (reloadFrom = "") =>
  [
    "default-src 'none'",
    `script-src 'self' ${officeCdn}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self' ${officeCdn} ${reloadFrom}`.trim(),
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${frameAncestors.join(" ")}`,
  ].join("; ");

const everywhere = {
  "Content-Security-Policy": contentSecurityPolicy(),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
};

const cacheFor = {
  "always-ask": "no-cache",
  "for-ever": "public, max-age=31536000, immutable",
  "a-day": "public, max-age=86400",
};

/** What bears a hash in its name never changes; icons may, and must not be "no-store" or Word leaves them out. */
function cachingOf(path) {
  if (/\.[0-9a-f]{12}\.\w+$/.test(path)) return "for-ever";
  return /\.png$/.test(path) ? "a-day" : "always-ask";
}

function headersFor(path) {
  return { ...everywhere, "Cache-Control": cacheFor[cachingOf(path)] };
}

/** `_headers`, as Netlify, Cloudflare Pages and their like read it. Of two that fit, both are sent: hence exact paths. */
function printHeadersFile(files) {
  const lines = (headers) => Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  const caching = files.flatMap((file) => [
    `/${file}`,
    `  Cache-Control: ${headersFor(file)["Cache-Control"]}`,
  ]);
  return ["/*", ...lines(everywhere), ...caching, ""].join("\n");
}

/** web.config, for IIS. */
function printWebConfig(files) {
  const add = ([name, value]) => `<add name="${name}" value="${value.replaceAll("&", "&amp;")}" />`;
  const location = (file) =>
    `  <location path="${file}"><system.webServer><httpProtocol><customHeaders>${add([
      "Cache-Control",
      headersFor(file)["Cache-Control"],
    ])}</customHeaders></httpProtocol></system.webServer></location>`;
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
${Object.entries(everywhere)
  .map((header) => `        ${add(header)}`)
  .join("\n")}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${files.map(location).join("\n")}
</configuration>
`;
}

/** An nginx server block's inside. add_header is not inherited by a location that has one of its own: hence the repeat. */
function printNginxExample() {
  const lines = (headers) =>
    Object.entries(headers).map(([name, value]) => `  add_header ${name} "${value}" always;`);
  const location = (pattern, path) => [`location ${pattern} {`, ...lines(headersFor(path)), "}"];
  return [
    "# Inuti server { … } för den webbplats vars rot är den här mappen.",
    ...location("/", "taskpane.html"),
    ...location('~ "\\.[0-9a-f]{12}\\.\\w+$"', "taskpane.0123456789ab.js"),
    ...location("~ \\.png$", "icon.png"),
    "",
  ].join("\n");
}

module.exports = {
  contentSecurityPolicy,
  headersFor,
  officeCdn,
  printHeadersFile,
  printNginxExample,
  printWebConfig,
};
