/** The search itself is fetched when it is wanted. */
export const loadSearchPanel = () => import('./SearchPanel.tsx');
