// @ts-check
/**
 * What a host says with each file of the site: how long it may be kept, what a page may do, who may
 * use it. The server of the tests and the files for hosts (edition/hosts.js) all ask here. Paths are
 * from the root of the site, without a slash before them.
 */

/** Files whose names hold a hash of their content never change under that name. */
const HASHED = ['_app/immutable', 'drawings'];
/** Pictures and figures that pages show or link to. */
const STEADY = ['cards', 'data', 'scenes', 'share'];
/** What pages of others may frame, draw and read: scenes, cards and figures, and the embeds' fonts. */
const SHARED = ['_app/immutable', 'cards', 'data', 'embed', 'scenes'];

/**
 * What a page may load and do. Its scripts and styles stand in the page itself and hold what differs
 * from page to page, so a header for all of them cannot name them by their hashes. They are allowed:
 * the pages are finished files, into which nothing that a reader or an address says is ever written.
 */
const POLICY = [
	"default-src 'self'",
	"script-src 'self' 'unsafe-inline'",
	"style-src 'self' 'unsafe-inline'",
	"img-src 'self' data:",
	"font-src 'self' data:",
	"object-src 'none'",
	"base-uri 'none'",
	"form-action 'none'"
];

/** With every file. */
const ALWAYS = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
	'Cross-Origin-Resource-Policy': 'cross-origin'
};

/** The content types, by the end of a file's name; hosts know most of them, but not all. */
export const TYPES = {
	css: 'text/css; charset=utf-8',
	csv: 'text/csv; charset=utf-8',
	html: 'text/html; charset=utf-8',
	ics: 'text/calendar; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
	json: 'application/json; charset=utf-8',
	png: 'image/png',
	svg: 'image/svg+xml; charset=utf-8',
	txt: 'text/plain; charset=utf-8',
	webmanifest: 'application/manifest+json; charset=utf-8',
	woff2: 'font/woff2',
	xml: 'application/xml; charset=utf-8'
};

/** @param {string} path @param {string[]} folders */
const isIn = (path, folders) => folders.some((folder) => path.startsWith(`${folder}/`));

/**
 * @param {string} path a file or a page: `hu/`, `drawings/map.c588b91b.svg`
 * @returns {string | undefined} its content type; undefined for what has no type of its own
 */
export function typeOf(path) {
	const end = path === '' || path.endsWith('/') ? 'html' : path.slice(path.lastIndexOf('.') + 1);
	return new Map(Object.entries(TYPES)).get(end);
}

/**
 * How long a copy may be used. What is asked for again each time, pages above all, is answered shortly
 * when it has not changed.
 * @param {string} path
 */
export function cacheOf(path) {
	if (isIn(path, HASHED)) return 'public, max-age=31536000, immutable';
	return isIn(path, STEADY) ? 'public, max-age=600' : 'no-cache';
}

/**
 * @param {string} path
 * @param {URL} [site] the address of the site, if it is known
 * @returns {Record<string, string>} the headers, but for the type
 */
export function headersOf(path, site) {
	const shared = isIn(path, SHARED);
	const policy = shared ? POLICY : [...POLICY, "frame-ancestors 'none'"];
	return {
		'Cache-Control': cacheOf(path),
		'Content-Security-Policy': policy.join('; '),
		...ALWAYS,
		...(shared && { 'Access-Control-Allow-Origin': '*' }),
		// It binds a whole host, so it is said only where the site is all that stands there.
		...(site?.protocol === 'https:' &&
			site.pathname === '/' && { 'Strict-Transport-Security': 'max-age=31536000' })
	};
}

/**
 * The site as few folders and files, none within another, in each of which all have the same headers.
 * @param {string[]} files every file of the site
 * @param {string} [folder] the folder that they are in
 * @returns {string[]} folders end in a slash
 */
export function places(files, folder = '') {
	const heads = new Set(files.map((file) => JSON.stringify(headersOf(file))));
	if (folder !== '' && heads.size === 1) return [folder];
	/** @type {Map<string, string[]>} */
	const within = new Map();
	for (const file of files) {
		const end = file.indexOf('/', folder.length) + 1;
		const name = end > 0 ? file.slice(0, end) : file;
		within.set(name, [...(within.get(name) ?? []), file]);
	}
	return [...within].flatMap(([name, inside]) =>
		name.endsWith('/') ? places(inside, name) : [name]
	);
}
