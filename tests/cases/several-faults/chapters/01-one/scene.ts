export default {
	headCount: 'many',
	frames: {
		empty: { words: { hu: 'Üres kép.', en: 'An empty picture.' } },
		full: {
			words: { hu: '{soldiers} katona.', en: 'Many soldiers of 1991.' },
			facts: ['day'],
			headCount: 'many'
		}
	}
};
