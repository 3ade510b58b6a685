import { render } from 'preact';
import { SitePage } from '../../components/SitePage';
import '../panel/panel.css';
import './popup.css';

render(<SitePage />, document.body);
