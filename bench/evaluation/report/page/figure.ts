import './style/style.css';
import type { FigureData } from '../render-figure.ts';
import { h } from './element.ts';
import { passRateLegend, passRatePanels } from './sections/pass-rates.ts';
import { unpack } from './unpack.ts';

unpack<FigureData>().then((data) => {
  const { date, commit, terraform } = data.environment;
  document.body.classList.add('alone');
  document
    .getElementById('page')
    ?.replaceWith(
      h(
        'main',
        {},
        h('h1', {}, 'Valid Terraform before and after repair'),
        h(
          'p',
          { class: 'soft' },
          `Judged by real terraform with the real provider. Right is every address, and every argument in which the checker finds nothing wrong. ${terraform}, commit ${commit}, ${date}.`,
        ),
        passRateLegend(),
        passRatePanels(data),
      ),
    );
  document.body.dataset.ready = 'yes';
});
