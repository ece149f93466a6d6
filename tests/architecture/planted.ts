/** A file that breaks a rule about who may import whom, and what lint must say of it. */
export type Planted = { readonly why: string; readonly file: string; readonly code: string };

/** Files that the planted ones import; each keeps every rule. */
export const allowed: readonly Planted[] = [
  { why: 'the domain stands alone', file: 'src/domain/figure.ts', code: 'export const figure = 1;\n' },
  {
    why: 'the contract reads into the domain',
    file: 'src/contract/figure.ts',
    code: "import * as v from 'valibot';\nimport { figure } from '#domain/figure.ts';\n\nexport const schema = v.literal(figure);\n",
  },
  {
    why: 'data asks through the contract',
    file: 'src/data/figure.ts',
    code: "import { queryOptions } from '@tanstack/react-query';\nimport { schema } from '#contract/figure.ts';\n\nexport const figureQuery = queryOptions({ queryKey: ['figure'], queryFn: () => schema.literal });\n",
  },
  {
    why: 'search indexes domain words with its library',
    file: 'src/search/index.ts',
    code: "import MiniSearch from 'minisearch';\nimport { figure } from '#domain/figure.ts';\n\nexport const index = new MiniSearch({ fields: [String(figure)] });\n",
  },
  {
    why: 'charts draw with Recharts',
    file: 'src/charts/Line.tsx',
    code: "import { LineChart } from 'recharts';\nimport { figure } from '#domain/figure.ts';\n\nexport const Line = () => <LineChart data={[figure]} />;\n",
  },
  {
    why: 'an indicator shows a chart with its own style sheet',
    file: 'src/indicators/Card.tsx',
    code: "import { Line } from '#charts/Line.tsx';\nimport styles from './Card.module.css';\n\nexport const Card = () => <Line key={styles['card']} />;\n",
  },
  { why: 'a style sheet beside its component', file: 'src/indicators/Card.module.css', code: '.card {}\n' },
  {
    why: 'a shell shows indicators',
    file: 'src/shells/browse/Page.tsx',
    code: "import { useParams } from 'react-router';\nimport { Card } from '#indicators/Card.tsx';\n\nexport const Page = () => <Card key={useParams()['id']} />;\n",
  },
  { why: 'another shell', file: 'src/shells/briefing/Deck.tsx', code: 'export const Deck = () => null;\n' },
  {
    why: 'the app joins the shells, and reaches mocks by dynamic import alone',
    file: 'src/app/boot.tsx',
    code: "import { createRoot } from 'react-dom/client';\nimport { Page } from '#shells/browse/Page.tsx';\n\nexport const boot = async () => {\n  await import('../../mocks/start.ts');\n  createRoot(document.body).render(<Page />);\n};\n",
  },
  { why: 'mocks exist', file: 'mocks/start.ts', code: 'export const start = 1;\n' },
  { why: 'tests exist', file: 'tests/helper.ts', code: 'export const helper = 1;\n' },
  {
    why: 'a test beside the code uses the test runner',
    file: 'src/domain/figure.test.ts',
    code: "import { expect, it } from 'vitest';\nimport { figure } from './figure.ts';\n\nit('counts', () => {\n  expect(figure).toBe(1);\n});\n",
  },
];

const imports = (from: string) => `import * as thing from '${from}';\n\nexport const seen = thing;\n`;

const breach = (why: string, file: string, from: string): Planted => ({ why, file, code: imports(from) });

/** Files that each break one rule. */
export const forbidden: readonly Planted[] = [
  breach('the domain knows no React', 'src/domain/a.ts', 'react'),
  breach('the domain knows no other layer', 'src/domain/b.ts', '#data/figure.ts'),
  breach('the domain knows no Node', 'src/domain/c.ts', 'node:fs'),
  breach('the domain has no packages', 'src/domain/d.ts', 'valibot'),
  breach('the contract knows no data', 'src/contract/a.ts', '#data/figure.ts'),
  breach('data knows no screen', 'src/data/a.ts', '#indicators/Card.tsx'),
  breach('data parses through the contract only', 'src/data/b.ts', 'valibot'),
  breach('text knows no data', 'src/i18n/a.ts', '#data/figure.ts'),
  breach('the platform knows no indicators', 'src/platform/a.ts', '#indicators/Card.tsx'),
  breach('primitives get their text as props', 'src/ui/a.ts', '#i18n/a.ts'),
  breach('primitives fetch nothing', 'src/ui/b.ts', '#data/figure.ts'),
  breach('charts fetch nothing', 'src/charts/a.ts', '#data/figure.ts'),
  breach('only charts import Recharts', 'src/indicators/a.ts', 'recharts'),
  breach('indicators know no field names', 'src/indicators/b.ts', '#contract/figure.ts'),
  breach('indicators know no shell', 'src/indicators/c.ts', '#shells/browse/Page.tsx'),
  breach('exports draw nothing', 'src/exports/a.ts', '#charts/Line.tsx'),
  breach('shells never import each other', 'src/shells/browse/a.ts', '#shells/briefing/Deck.tsx'),
  breach('nor by a relative path', 'src/shells/browse/b.ts', '../briefing/Deck.tsx'),
  breach('shells leave charts to indicators', 'src/shells/browse/c.ts', '#charts/Line.tsx'),
  breach('shells know no field names', 'src/shells/browse/d.ts', '#contract/figure.ts'),
  breach('search fetches nothing', 'src/search/a.ts', '#data/figure.ts'),
  breach('only search imports its library', 'src/shells/browse/g.ts', 'minisearch'),
  breach('the app leaves Recharts to charts', 'src/app/a.ts', 'recharts'),
  breach('mocks come by dynamic import', 'src/app/b.ts', '../../mocks/start.ts'),
  breach('source imports no tests', 'src/app/c.ts', '../../tests/helper.ts'),
  breach('no deep import into a library', 'src/charts/b.ts', 'recharts/es6/chart/LineChart.js'),
  breach('a new folder needs its own rule', 'src/helpers/a.ts', '#domain/figure.ts'),
  breach('an address that leads nowhere', 'src/data/c.ts', '#contract/nowhere.ts'),
  {
    why: 'a screen never reaches mocks, not even dynamically',
    file: 'src/shells/browse/e.ts',
    code: "export const start = () => import('../../../mocks/start.ts');\n",
  },
  {
    why: 'a re-export is an import too',
    file: 'src/domain/e.ts',
    code: "export { schema } from '#contract/figure.ts';\n",
  },
  {
    why: 'a type is a dependency too',
    file: 'src/shells/browse/f.ts',
    code: "import type { schema } from '#contract/figure.ts';\n\nexport type Seen = typeof schema;\n",
  },
];
