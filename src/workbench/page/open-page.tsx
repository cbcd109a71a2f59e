import '../../ui/style/tokens.css';
import '../../ui/style/fonts.css';
import './style/page.css';
import './style/graph.css';
import './style/inspector.css';
import './style/replay.css';
import './style/gallery.css';
import { render } from 'preact';
import { WorkbenchPage } from './workbench-page';

/** The authors' page, `/workbench/`: served while developing, never built. */
const root = document.getElementById('workbench');
if (root) render(<WorkbenchPage />, root);
