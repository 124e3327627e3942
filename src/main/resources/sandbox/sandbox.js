// The small part of the screen that must run in the browser: live updates, completion, dialogs, menus, the drawer.
(() => {
  'use strict';
  const byId = id => document.getElementById(id);
  const base = document.body.dataset.base;
  const person = document.body.dataset.person;
  const scroll = byId('scroll');
  const composer = byId('composer');
  const line = byId('composer-line');

  // Each request says which parts the page has, so that only what differs comes back.
  document.body.addEventListener('htmx:configRequest', event => {
    document.querySelectorAll('input.have').forEach(have => { event.detail.parameters[have.name] = have.value; });
  });

  // Live updates: one request at a time; what changes meanwhile is fetched afterwards.
  let fetching = false;
  let again = false;
  function refresh() {
    if (fetching) { again = true; return; }
    fetching = true;
    const done = () => { fetching = false; if (again) { again = false; refresh(); } };
    htmx.ajax('GET', base + '/parts', { source: scroll, swap: 'none' }).then(done, done);
  }
  const live = new EventSource('/live');
  live.addEventListener('changed', refresh);
  live.addEventListener('hello', refresh);
  window.addEventListener('pagehide', () => live.close());
  document.body.addEventListener('htmx:afterRequest', event => {
    if (event.detail.requestConfig.verb === 'post') { awaited = true; refresh(); }
  });

  // Parts are swapped under people's hands: keep what they have typed, where they are, and say what is new.
  let typed = new Map();
  let unfolded = [];
  let atEnd = true;
  // Whoever has just asked wants to see the answer, wherever they have scrolled.
  let awaited = false;
  const title = document.title;
  let opener = null;
  let newest = orders().reduce((a, b) => Math.max(a, b), 0);
  function orders() { return [...document.querySelectorAll('.message')].map(m => Number(m.dataset.order)); }
  document.body.addEventListener('htmx:oobBeforeSwap', event => {
    event.detail.target.querySelectorAll('input[id], textarea[id], select[id]').forEach(field => {
      if (field.type === 'checkbox' || field.type === 'radio') {
        if (field.checked !== field.defaultChecked) { typed.set(field.id, field.checked); }
      } else if (field.tagName === 'SELECT') {
        const given = [...field.options].find(o => o.defaultSelected);
        if (field.value !== (given ? given.value : '')) { typed.set(field.id, field.value); }
      } else if (field.value !== field.defaultValue) {
        typed.set(field.id, field.value);
      }
    });
    event.detail.target.querySelectorAll('details[open][id]').forEach(menu => { unfolded.push(menu.id); });
    atEnd = scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 90;
  });
  function swapped(part, then) {
    new MutationObserver(() => {
      typed.forEach((value, id) => {
        const field = byId(id);
        if (field && typeof value === 'boolean') { field.checked = value; } else if (field) { field.value = value; }
      });
      unfolded.forEach(id => { if (byId(id)) { byId(id).open = true; } });
      typed = new Map();
      unfolded = [];
      then();
    }).observe(byId(part), { childList: true });
  }
  swapped('part-main', arrived);
  swapped('part-dialog', dialog);
  swapped('part-sidebar', countInTitle);
  swapped('toasts', () => {
    const toast = byId('toasts').firstElementChild;
    if (toast) { setTimeout(() => toast.remove(), 6000); }
  });
  function arrived() {
    const fresh = [...document.querySelectorAll('.message')].filter(m => Number(m.dataset.order) > newest);
    fresh.forEach(m => { m.classList.add('new'); newest = Math.max(newest, Number(m.dataset.order)); });
    const said = fresh.filter(m => !m.dataset.mine).map(m => m.dataset.say.slice(0, 400));
    if (said.length) { byId('announce').textContent = said.join('. '); }
    if (composer && fresh.length && (atEnd || awaited || fresh.some(m => m.dataset.mine))) {
      awaited = false;
      scroll.scrollTop = scroll.scrollHeight;
      toTop(fresh[0]);
    }
  }
  // A message that is taller than the window is read from its beginning.
  function toTop(message) {
    const above = message.getBoundingClientRect().top - scroll.getBoundingClientRect().top - 36;
    if (above < 0) { scroll.scrollTop += above; }
  }
  function countInTitle() {
    const count = document.querySelectorAll('#sidebar .unread .badge').length;
    document.title = (count ? '(' + count + ') ' : '') + title;
  }

  // The modal: a native dialog, so that focus stays inside and the rest is inert.
  function dialog() {
    const modal = byId('modal');
    if (!modal) {
      if (opener !== null) { (byId(opener) || line || scroll).focus(); }
      opener = null;
      return;
    }
    if (modal.open) { return; }
    if (opener === null) { opener = document.activeElement ? document.activeElement.id : ''; }
    const held = document.activeElement && modal.contains(document.activeElement) ? document.activeElement : null;
    modal.showModal();
    const first = modal.querySelector('[aria-invalid=true]')
      || held
      || modal.querySelector('.modal-body input:not([type=hidden]), .modal-body select, .modal-body textarea')
      || modal.querySelector('.submit')
      || byId('modal-title');
    first.focus();
  }
  document.addEventListener('cancel', event => {
    if (event.target.id === 'modal') { event.preventDefault(); byId('modal-close').click(); }
  }, true);

  // Confirmations that the app asks for.
  document.body.addEventListener('htmx:confirm', event => {
    const asked = event.detail.elt.dataset;
    if (!asked || !asked.confirmTitle) { return; }
    event.preventDefault();
    const box = byId('confirm');
    byId('confirm-title').textContent = asked.confirmTitle;
    byId('confirm-text').textContent = asked.confirmText;
    byId('confirm-yes').textContent = asked.confirmYes;
    byId('confirm-yes').className = asked.confirmStyle;
    byId('confirm-no').textContent = asked.confirmNo;
    box.returnValue = 'no';
    box.showModal();
    box.addEventListener('close', () => {
      if (box.returnValue === 'yes') { event.detail.issueRequest(true); }
    }, { once: true });
  });

  // Buttons that lead to an address.
  document.body.addEventListener('click', event => {
    const button = event.target.closest('button[data-url]');
    if (button && /^https?:/i.test(button.dataset.url)) { window.open(button.dataset.url, '_blank', 'noopener'); }
  });

  // Menus: arrows move, Escape closes, anything outside closes.
  document.body.addEventListener('keydown', event => {
    const menu = event.target.closest('details.menu');
    if (!menu) { return; }
    const items = [...menu.querySelectorAll('.menu-panel button, .menu-panel input:not([type=hidden])')];
    const at = items.indexOf(document.activeElement);
    if (event.key === 'Escape' && menu.open) {
      event.preventDefault();
      event.stopPropagation();
      menu.open = false;
      menu.querySelector('summary').focus();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && event.target.type !== 'datetime-local') {
      event.preventDefault();
      menu.open = true;
      const step = event.key === 'ArrowDown' ? 1 : -1;
      items[(at + step + items.length) % items.length].focus();
    }
  });
  // An opened menu goes where there is more room, and never beyond what can be seen.
  function place(menu) {
    const panel = menu.querySelector('.menu-panel');
    if (!panel || menu.closest('.jumps')) { return; }
    panel.style.translate = panel.style.maxHeight = '';
    menu.classList.remove('up');
    const box = menu.getBoundingClientRect();
    const frame = (menu.closest('.scroll, .modal-body') || document.documentElement).getBoundingClientRect();
    const above = box.top - Math.max(0, frame.top) - 12;
    const below = Math.min(window.innerHeight, frame.bottom) - box.bottom - 12;
    const up = below < panel.offsetHeight && above > below;
    menu.classList.toggle('up', up);
    panel.style.maxHeight = Math.max(90, up ? above : below) + 'px';
    const spread = panel.getBoundingClientRect();
    const width = document.documentElement.clientWidth;
    const aside = Math.max(8 - spread.left, Math.min(0, width - 8 - spread.right));
    panel.style.translate = aside + 'px';
  }
  document.addEventListener('toggle', event => {
    const menu = event.target;
    if (menu.matches && menu.matches('details.menu') && menu.open) {
      place(menu);
    }
  }, true);
  document.addEventListener('click', event => {
    document.querySelectorAll('details.menu[open]').forEach(menu => {
      if (!menu.contains(event.target) || event.target.closest('.menu-panel button')) { menu.open = false; }
    });
  });

  // The drawer on narrow screens.
  const drawerButton = byId('drawer-button');
  const sidebar = byId('sidebar');
  function drawer(open) {
    sidebar.classList.toggle('open', open);
    drawerButton.setAttribute('aria-expanded', String(open));
    if (open) { const first = sidebar.querySelector('a'); if (first) { first.focus(); } }
  }
  drawerButton.addEventListener('click', () => drawer(!sidebar.classList.contains('open')));
  document.addEventListener('click', event => {
    if (!sidebar.contains(event.target) && !drawerButton.contains(event.target)) { drawer(false); }
  });
  sidebar.addEventListener('keydown', event => {
    if (event.key === 'Escape' && sidebar.classList.contains('open')) { drawer(false); drawerButton.focus(); }
  });

  // What to try first, until it has been read.
  const hints = byId('hints');
  if (localStorage.getItem('touchbase-hints') !== 'read') { hints.hidden = false; }
  byId('hints-close').addEventListener('click', () => {
    localStorage.setItem('touchbase-hints', 'read');
    hints.hidden = true;
    (line || scroll).focus();
  });

  // A slash anywhere but in a field begins a command.
  document.addEventListener('keydown', event => {
    if (!line || event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) { return; }
    if (document.querySelector('dialog[open]') || event.target.closest('input, textarea, select')) { return; }
    event.preventDefault();
    if (!line.value) { line.value = '/'; }
    line.focus();
  });

  // The composer: completion of commands, Enter sends, Up brings back what was sent.
  if (composer) {
    const list = byId('completion');
    const usage = byId('usage');
    const key = 'touchbase-sent-' + person;
    let commands = [];
    let offered = [];
    let active = -1;
    let sent = JSON.parse(sessionStorage.getItem(key) || '[]');
    let back = sent.length;
    fetch('/suggestions').then(answer => answer.json()).then(all => { commands = all; complete(); });

    function complete() {
      const text = line.value.replace(/^\s+/, '');
      const lower = text.toLowerCase();
      offered = text.startsWith('/') && !text.includes('\n') ? commands.filter(c => matches(c.command, lower)) : [];
      if (offered.length === 1 && offered[0].command === lower) { offered = []; }
      active = offered.length ? 0 : -1;
      draw();
      const known = commands.filter(c => lower === c.command || lower.startsWith(c.command + ' '))
        .sort((a, b) => b.command.length - a.command.length)[0];
      usage.replaceChildren();
      if (known && known.usage) {
        const name = document.createElement('b');
        name.textContent = known.command;
        usage.append(name, ' ' + known.usage);
      }
    }
    function knows(command) { return commands.some(c => c.command.split(' ')[0] === command); }
    function matches(command, text) {
      if (command.startsWith(text)) { return true; }
      const word = text.slice(1).trim();
      return word.length > 0 && !word.includes(' ') && command.split(' ').slice(1).some(w => w.startsWith(word));
    }
    function draw() {
      list.replaceChildren(...offered.map((c, i) => {
        const item = document.createElement('li');
        item.id = 'complete-' + i;
        item.setAttribute('role', 'option');
        item.setAttribute('aria-selected', String(i === active));
        const name = document.createElement('b');
        name.textContent = c.command;
        const how = document.createElement('span');
        how.className = 'quiet';
        how.textContent = c.usage;
        const what = document.createElement('span');
        what.className = 'what quiet';
        what.textContent = c.description;
        item.append(name, how, what);
        item.addEventListener('mousedown', event => { event.preventDefault(); take(i); });
        return item;
      }));
      list.hidden = offered.length === 0;
      if (active >= 0) {
        line.setAttribute('aria-activedescendant', 'complete-' + active);
        list.children[active].scrollIntoView({ block: 'nearest' });
      } else {
        line.removeAttribute('aria-activedescendant');
      }
    }
    function take(index) {
      line.value = offered[index].command + ' ';
      complete();
      offered = [];
      active = -1;
      draw();
      line.focus();
    }
    function recall(step) {
      if (!sent.length) { return; }
      back = Math.max(0, Math.min(sent.length, back + step));
      line.value = sent[back] || '';
      line.setSelectionRange(line.value.length, line.value.length);
    }
    line.addEventListener('input', complete);
    line.addEventListener('blur', () => { list.hidden = true; });
    line.addEventListener('focus', complete);
    line.addEventListener('keydown', event => {
      const open = !list.hidden && offered.length > 0;
      if (event.key === 'ArrowDown' && open) { event.preventDefault(); active = (active + 1) % offered.length; draw(); }
      else if (event.key === 'ArrowUp' && open) {
        event.preventDefault(); active = (active - 1 + offered.length) % offered.length; draw();
      }
      else if (event.key === 'Escape' && open) { event.preventDefault(); offered = []; active = -1; draw(); }
      else if (event.key === 'Tab' && open && !event.shiftKey) { event.preventDefault(); take(active); }
      else if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
        event.preventDefault();
        if (open && offered[active].command !== line.value.trim().toLowerCase()) { take(active); }
        else { composer.requestSubmit(); }
      }
      else if (event.key === 'ArrowUp' && (line.value === '' || back < sent.length)) { event.preventDefault(); recall(-1); }
      else if (event.key === 'ArrowDown' && back < sent.length) { event.preventDefault(); recall(1); }
    });
    composer.addEventListener('htmx:beforeRequest', event => {
      if (event.target !== composer) { return; }
      const text = line.value.trim();
      if (!text) { event.preventDefault(); return; }
      const command = text.split(/\s/, 1)[0];
      if (command.startsWith('/') && commands.length && !knows(command.toLowerCase())) {
        event.preventDefault();
        usage.textContent = command + ' is not a valid command.';
        byId('announce').textContent = usage.textContent;
        return;
      }
      sent = [...sent.filter(s => s !== text), text].slice(-50);
      sessionStorage.setItem(key, JSON.stringify(sent));
      back = sent.length;
      line.value = '';
      offered = [];
      active = -1;
      draw();
      usage.replaceChildren();
    });
    const failed = event => {
      if (event.target === composer && !line.value) { line.value = sent[sent.length - 1]; }
    };
    composer.addEventListener('htmx:sendError', failed);
    composer.addEventListener('htmx:responseError', failed);
  }

  if (composer) {
    scroll.scrollTop = scroll.scrollHeight;
    const unread = [...document.querySelectorAll('.message')].find(m => Number(m.dataset.order) > Number(scroll.dataset.read));
    if (unread) { toTop(unread); }
  }
  countInTitle();
  if (line && window.matchMedia('(min-width: 761px)').matches) { line.focus({ preventScroll: true }); }
  dialog();
})();
