import { geoIdentity, geoMercator, geoPath, type GeoPermissibleObjects } from 'd3-geo';
import { feature, merge, mesh } from 'topojson-client';
import type {
	GeometryCollection,
	GeometryObject,
	MultiPolygon,
	Polygon,
	Topology
} from 'topojson-specification';
import { compact } from './compact';
import { round, SIZE, type Shape } from './frame';
import { FIT } from './transform';

/** The map files of a story: borders, waters, and railway lines through town coordinates. */
export interface MapData {
	borders: Topology;
	waters: Topology;
	rail: { line: string; points: [number, number][] }[];
}

/** A river as it is drawn: rank 1 is the broadest. */
export interface River {
	rank: number;
	path: string;
}

/** A map projected onto one composition, in units of its viewBox. */
export interface BaseMap {
	/** The point of a place, rounded to a tenth. */
	at(place: { lon: number; lat: number }): [number, number];
	/** SVG path of a line through coordinates in degrees. */
	line(points: readonly [number, number][]): string;
	/** Railway line by its number, in degrees. */
	rail(line: string): [number, number][];
	/** Length of one kilometre. */
	kilometre: number;
	land: string;
	abroad: string;
	frontiers: string;
	rivers: River[];
	lakes: string;
}

const EARTH_RADIUS_KM = 6371;

/**
 * Projects the map of a story. The projection is that of the country's own grid (EOV: oblique
 * conformal cylinder through 47°08′39.8″ N, 19°02′54.9″ E); its scale is true to 0.03 per cent
 * within the country, so one scale bar serves all of it.
 */
export function baseMap(data: MapData, shape: Shape): BaseMap {
	const { left, right, middle } = FIT[shape];
	const country = collection(data.borders, 'hungary');
	const projection = geoMercator().rotate([-19.0485718, -47.1443937, 0]);
	projection.fitWidth(right - left, country);
	const [[x0, y0], [, y1]] = geoPath(projection).bounds(country);
	const [tx, ty] = projection.translate();
	projection.translate([tx + left - x0, ty + middle - (y0 + y1) / 2]);
	const { height, width } = SIZE[shape];
	// Beyond this frame nothing is ever seen, however wide the window is.
	projection.clipExtent([
		[-width * 0.9, -height * 0.6],
		[width * 1.5, height * 1.6]
	]);
	const path = geoPath(projection).digits(1);
	const draw = (shape: GeoPermissibleObjects) => compact(path(shape) ?? '');
	const neighbours = object(data.borders, 'neighbours');
	const rivers = collection(data.waters, 'rivers').features;
	const flat = geoPath(geoIdentity()).digits(1);
	return {
		at: ({ lon, lat }) => {
			const [x, y] = projection([lon, lat]) ?? [0, 0];
			return [round(x), round(y)];
		},
		line: (points) =>
			flat({
				type: 'LineString',
				coordinates: points.map((point) => projection(point) ?? [0, 0])
			}) ?? '',
		rail: (line) => {
			const found = data.rail.find((rail) => rail.line === line);
			if (!found) throw new Error(`there is no railway line “${line}” in rail.json`);
			return found.points;
		},
		kilometre: projection.scale() / EARTH_RADIUS_KM,
		land: draw(country),
		// All land at once, the country too: it lies on top.
		abroad: draw(
			merge(data.borders, [...polygons(neighbours), ...polygons(object(data.borders, 'hungary'))])
		),
		frontiers: draw(mesh(data.borders, neighbours, (a, b) => a !== b)),
		rivers: [1, 2, 3].map((rank) => ({
			rank,
			path: rivers
				.filter((river) => river.properties?.rank === rank)
				.map(draw)
				.join('')
		})),
		lakes: draw(collection(data.waters, 'lakes'))
	};
}

function object(topology: Topology, name: string): GeometryCollection {
	const found = topology.objects[name];
	if (!found) throw new Error(`there is no layer “${name}” in the map`);
	return found as GeometryCollection;
}

/** The polygons of a layer, as topojson's merge takes them. */
function polygons(layer: GeometryObject): (Polygon | MultiPolygon)[] {
	if (layer.type === 'GeometryCollection') return layer.geometries.flatMap(polygons);
	return layer.type === 'Polygon' || layer.type === 'MultiPolygon' ? [layer] : [];
}

function collection(topology: Topology, name: string) {
	const found = feature(topology, object(topology, name)) as unknown as
		GeoJSON.FeatureCollection | GeoJSON.Feature;
	return found.type === 'FeatureCollection'
		? found
		: { type: 'FeatureCollection' as const, features: [found] };
}
