import '#shells/embed/frame.css';
import { readFramePage, showFailure } from './frame-page.ts';
import { startFrame } from './frame-start.ts';

// `som.js` waits for this mark; without it, it says that the code did not come.
document.documentElement.dataset['started'] = '';

const page = readFramePage();
// What goes wrong in here is said in the frame, never on the console of somebody else's page.
if (page) startFrame(page).catch(() => showFailure(page));
