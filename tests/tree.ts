import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The project's folder. */
export const ROOT = path.resolve(import.meta.dirname, '..');

/** The files below a folder of the project whose names match, as paths from the project, sorted. */
export function filesIn(folder: string, pattern: RegExp): string[] {
	return readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && pattern.test(entry.name))
		.map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)))
		.sort();
}

/** The text of a file of the project. */
export function read(file: string): string {
	return readFileSync(path.join(ROOT, file), 'utf8');
}
