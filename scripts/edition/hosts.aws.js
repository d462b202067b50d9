// @ts-check
import { cacheOf, headersOf, places, typeOf } from '../headers.js';

/**
 * The commands that put the site into a bucket of S3, each file with its type and how long it may be
 * kept; what pages need comes before the pages.
 * @param {string[]} files every file of the site
 * @param {URL} url
 */
export function s3(files, url) {
	/** @type {Map<string, { type: string, cache: string, patterns: string[] }>} */
	const puts = new Map();
	for (const place of places(files)) {
		const inside = place.endsWith('/') ? files.filter((file) => file.startsWith(place)) : [place];
		const ends = new Set(inside.map((file) => file.slice(file.lastIndexOf('.'))));
		for (const end of ends) {
			const type = typeOf(end) ?? 'application/octet-stream';
			const cache = cacheOf(place);
			const key = JSON.stringify([ORDER.indexOf(place), cache, type]);
			const put = puts.get(key) ?? { type, cache, patterns: [] };
			put.patterns.push(place.endsWith('/') ? `${place}*${end}` : place);
			puts.set(key, put);
		}
	}
	const sorted = [...puts.values()].sort((a, b) => rank(a) - rank(b));
	const commands = sorted.map(
		({ type, cache, patterns }) =>
			`put '${type}' '${cache}' ${patterns.map((pattern) => `'${pattern}'`).join(' ')}`
	);
	const prefix = url.pathname.replace(/\/$/, '');
	return `#!/bin/sh
# Puts the site into a bucket: sh s3.sh s3://BUCKET${prefix}
# It takes the tool aws with rights to write there. Nothing is deleted: whoever has the version before
# open still needs its files.
set -eu
to=\${1:?say where to, such as s3://BUCKET${prefix}}
cd "$(dirname "$0")/../site"

# put TYPE CACHE PATTERN …
put() {
	type=$1 cache=$2
	shift 2
	for pattern; do
		set -- "$@" --include "$pattern"
		shift
	done
	aws s3 cp . "$to/" --recursive --only-show-errors \\
		--content-type "$type" --cache-control "$cache" --exclude '*' "$@"
}

${commands.join('\n')}
`;
}

/** The worker comes last: it looks for all the rest. */
const ORDER = ['service-worker.js'];

/** @param {{ cache: string, patterns: string[] }} put */
function rank({ cache, patterns }) {
	if (patterns.some((pattern) => ORDER.includes(pattern))) return 3;
	return ['immutable', 'max-age=600', 'no-cache'].findIndex((word) => cache.includes(word));
}

/**
 * The headers that S3 cannot keep, as the response headers policies of CloudFront: one for pages, and
 * one for what others may use.
 * @param {URL} url
 * @param {string} name how the edition is called
 * @returns {Record<string, object>} by their files
 */
export function cloudfront(url, name) {
	return {
		'cloudfront-pages.json': policy(`${name}-pages`, headersOf('', url)),
		'cloudfront-shared.json': policy(`${name}-shared`, headersOf('embed/', url))
	};
}

/** @param {string} name @param {Record<string, string>} headers */
function policy(name, headers) {
	/** @param {string[]} items */
	const list = (...items) => ({ Quantity: items.length, Items: items });
	const custom = ['Permissions-Policy', 'Cross-Origin-Resource-Policy'].map((header) => ({
		Header: header,
		Value: headers[header],
		Override: true
	}));
	const strict = /max-age=(\d+)/.exec(headers['Strict-Transport-Security'] ?? '')?.[1];
	return {
		Name: name,
		SecurityHeadersConfig: {
			ContentTypeOptions: { Override: true },
			ContentSecurityPolicy: {
				Override: true,
				ContentSecurityPolicy: headers['Content-Security-Policy']
			},
			ReferrerPolicy: { Override: true, ReferrerPolicy: headers['Referrer-Policy'] },
			...(strict && {
				StrictTransportSecurity: {
					Override: true,
					IncludeSubdomains: false,
					AccessControlMaxAgeSec: Number(strict)
				}
			})
		},
		CustomHeadersConfig: { Quantity: custom.length, Items: custom },
		...(headers['Access-Control-Allow-Origin'] && {
			CorsConfig: {
				OriginOverride: true,
				AccessControlAllowCredentials: false,
				AccessControlAllowOrigins: list('*'),
				AccessControlAllowHeaders: list('*'),
				AccessControlAllowMethods: list('GET', 'HEAD')
			}
		})
	};
}
