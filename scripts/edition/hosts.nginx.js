// @ts-check
import { headersOf, places, TYPES } from '../headers.js';

/**
 * A file for nginx to include in a `server` block whose `root` holds the site at the path of its
 * address.
 * @param {string[]} files every file of the site
 * @param {URL} url
 */
export function nginx(files, url) {
	const base = url.pathname;
	const usual = JSON.stringify(headersOf('', url));
	const folders = places(files).filter((place) => JSON.stringify(headersOf(place, url)) !== usual);
	const texts = Object.values(TYPES).filter((type) => type.includes('charset'));
	/** @param {string} place @param {string} tabs */
	const told = (place, tabs) =>
		Object.entries(headersOf(place, url))
			.map(([name, value]) => `${tabs}add_header ${name} "${value}" always;`)
			.join('\n');
	return `# ${url.href}
# The site stands in the folder ${base} of the server's root. In its server block:
#
#     root /var/www/html;
#     include /etc/nginx/snippets/${base.split('/').at(-2) || 'site'}.conf;

location ${base} {
	index index.html;
	error_page 404 ${base}404.html;
	# A folder called without its last slash leads to the one with it, also behind a proxy.
	absolute_redirect off;

	# Every text stands compressed beside itself.
	gzip_static on;
	gzip_vary on;
	# With Debian's libnginx-mod-http-brotli-static also, and a fifth smaller:
	# brotli_static on;

	charset utf-8;
	charset_types ${texts.map(plain).filter(unlike('text/html')).join(' ')};
	types {
${Object.entries(TYPES)
	.map(([end, type]) => `\t\t${plain(type)} ${end};`)
	.join('\n')}
	}

${told('', '\t')}
${folders.map((place) => `\n\tlocation ${base}${place} {\n${told(place, '\t\t')}\n\t}`).join('\n')}
}
`;
}

/** @param {string} type a content type, of which nginx writes the charset itself */
const plain = (type) => type.replace(/;.*/, '');
/** @param {string} one what nginx has in the list anyway, and warns of */
const unlike = (one) => (/** @type {string} */ type) => type !== one;
