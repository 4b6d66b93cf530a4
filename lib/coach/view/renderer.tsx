import { render } from 'preact';
import marks from '../../ui/marks.css?inline';
import tokens from '../../ui/tokens.css?inline';
import { ChatReview } from './chat-review';
import styles from './coach.css?inline';
import { Nudge } from './nudge';
import nudgeStyles from './nudge.css?inline';
import { Review, SentNote } from './review';
import type { Renderer, Scene } from './scene';
import templateStyles from './templates/templates.css?inline';
import { View } from './view';

/** Draws all that the coach shows, from one state each time. */
export const renderer: Renderer = {
  styles: tokens + marks + styles + templateStyles + nudgeStyles,
  draw: (scene, root) => render(scene ? elementOf(scene) : null, root),
};

function elementOf(scene: Scene) {
  switch (scene.kind) {
    case 'field':
      return <View {...scene.props} />;
    case 'nudge':
      return <Nudge key={scene.key} {...scene.props} />;
    case 'review':
      return <Review {...scene.props} />;
    case 'chat-review':
      return <ChatReview {...scene.props} />;
    case 'sent-note':
      return <SentNote {...scene.props} />;
  }
}
