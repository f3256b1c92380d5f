export default {
  app: { name: '任务办理', vendor: '争优' },
  // The app cuts the browser's language at the dash, so the key is zh and never zh-CN.
  locales: { availableLocales: ['zh'], fallbackLocale: 'zh' },
  disableWelcomeMessage: true,
  customScripts: [
    '../../assets/session.js',
    'scripts/zhengyou/appraisal.js',
    'scripts/zhengyou/drafts.js',
    'scripts/zhengyou/enter-key.js',
    'scripts/zhengyou/evidence.js',
    'scripts/zhengyou/first-error.js',
    'scripts/zhengyou/first-texts.js',
    'scripts/zhengyou/form-texts.js',
    'scripts/zhengyou/narrow-screen.js',
    'scripts/zhengyou/notice.js',
    'scripts/zhengyou/refused-fields.js',
    'scripts/zhengyou/search-fields.js',
    'scripts/zhengyou/site-links.js',
    'scripts/zhengyou/submit-button.js',
    'scripts/zhengyou/submitted.js',
    'scripts/zhengyou/task-facts.js'
  ],
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: '签收当前任务' },
    focusFilter: { key: 'ctrl+shift+f', description: '转到第一个任务视图' },
    focusList: { key: 'ctrl+alt+l', description: '转到列表中的第一项任务' },
    focusForm: { key: 'ctrl+alt+f', description: '转到表单的第一个输入框' },
    startProcess: { key: 'ctrl+alt+p', description: '打开“发起流程”' }
  }
};
