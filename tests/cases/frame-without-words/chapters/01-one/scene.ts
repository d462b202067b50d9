export default {
	headCount: 'many',
	frames: {
		empty: { words: { hu: 'Üres kép.' } },
		full: {
			words: { hu: ' ', en: '{soldiers} soldiers.' },
			facts: ['day'],
			headCount: 'many'
		}
	}
};
