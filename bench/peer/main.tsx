import { createRoot } from 'react-dom/client';
import {
  Bar,
  BarChart,
  Line,
  LineChart,
  Pie,
  PieChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';

/**
 * The reference for many frames: what a team would paste that gives each indicator a page of plain React and Recharts,
 * four charts with their defaults, as in the specification's own measurement. It asks for the same figures, checks nothing and says nothing about them.
 */
interface Raw {
  readonly id: string;
  readonly name: { readonly vi: string };
  readonly latest: { readonly value: number | null } | null;
  readonly trend: readonly { readonly period: string; readonly value: number | null }[];
}

const chart = { width: '100%', height: 120 } as const;

function Page({ one }: { readonly one: Raw }) {
  const value = one.latest?.value ?? 0;
  const trend = one.trend.length > 0 ? one.trend : [{ period: '', value }];
  const data = trend.map((point) => ({ ...point, value: point.value ?? 0 }));
  return (
    <>
      <h2>{one.name.vi}</h2>
      <strong data-figure>{value}</strong>
      <ResponsiveContainer {...chart}>
        <LineChart data={data}>
          <XAxis dataKey="period" />
          <YAxis />
          <Tooltip />
          <Line dataKey="value" />
        </LineChart>
      </ResponsiveContainer>
      <ResponsiveContainer {...chart}>
        <BarChart data={data}>
          <XAxis dataKey="period" />
          <YAxis />
          <Tooltip />
          <Bar dataKey="value" />
        </BarChart>
      </ResponsiveContainer>
      <ResponsiveContainer {...chart}>
        <LineChart data={data}>
          <XAxis dataKey="period" />
          <YAxis />
          <Tooltip />
          <Line type="monotone" dataKey="value" />
        </LineChart>
      </ResponsiveContainer>
      <ResponsiveContainer {...chart}>
        <PieChart>
          <Tooltip />
          <Pie data={data} dataKey="value" nameKey="period" />
        </PieChart>
      </ResponsiveContainer>
    </>
  );
}

const address = new URLSearchParams(location.search);
const answer = await fetch('./api/v1/catalogue.json');
const { indicators } = (await answer.json()) as { readonly indicators: readonly Raw[] };
const one = indicators.find(({ id }) => id === address.get('id'));
const root = document.getElementById('root');
if (root && one) createRoot(root).render(<Page one={one} />);
