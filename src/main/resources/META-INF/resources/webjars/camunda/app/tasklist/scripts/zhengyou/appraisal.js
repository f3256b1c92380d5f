import { ballot } from '/js/appraisal.js';

/** The embedded form of a ballot runs outside of any module. */
window.zhengyouBallot = ballot;
