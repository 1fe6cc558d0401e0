/* Put into the page; what it measures is asked for by name. */
window.lab = {
  /* Lets pass what a run left behind: microtasks first, then one task. */
  settle: function () {
    return new Promise(function (resolve) {
      const channel = new MessageChannel();
      channel.port1.onmessage = function () { resolve(); };
      channel.port2.postMessage(0);
    });
  },

  /* Runs take turns, so that what else the machine does falls on all alike. The first round warms up. */
  turns: async function (rounds, runs) {
    const times = {};
    for (const name of Object.keys(runs)) { times[name] = []; }
    for (let round = -1; round < rounds; round += 1) {
      for (const name of Object.keys(runs)) {
        await lab.settle();
        const begun = performance.now();
        await runs[name](round + 1);
        const took = performance.now() - begun;
        if (round >= 0) { times[name].push(took); }
      }
    }
    return times;
  },

  inflateHook: async function (base64) {
    const bytes = Uint8Array.from(atob(base64), function (it) { return it.charCodeAt(0); });
    await lab.hook({ module_or_path: bytes });
    lab.csv = lab.hook.county_csv();
    lab.csvBytes = new TextEncoder().encode(lab.csv);
    return lab.csv.length;
  },

  /* The page's own second wasm, started as the page starts it. */
  startWorker: async function () {
    const begun = performance.now();
    const source = await biaochi.workerSource();
    const worker = new Worker(URL.createObjectURL(new Blob([source.js])));
    const ready = new Promise(function (resolve, reject) {
      worker.onmessage = function (event) { if (event.data.ready) { resolve(); } else { reject(event.data.failed); } };
      worker.onerror = reject;
    });
    worker.postMessage({ wasm: source.wasm }, [source.wasm]);
    await ready;
    lab.worker = worker;
    return performance.now() - begun;
  },

  /* Tells the worker something and waits for its answer. The copy of the bytes is part of the time. */
  tell: function (request, bytes) {
    return new Promise(function (resolve, reject) {
      lab.worker.onmessage = function (event) {
        const reply = JSON.parse(event.data.text);
        if (reply.kind === 'progress') { return; }
        if (reply.kind === 'problem') { reject(event.data.text); } else { resolve(event.data); }
      };
      const copy = bytes.slice().buffer;
      lab.worker.postMessage({ text: JSON.stringify(request), buffers: [copy] }, [copy]);
    });
  },

  read: function (bytes) { return lab.tell({ kind: 'read', id: 1, name: 'f', overrides: {} }, bytes); },

  /* A file that was read, planned by the worker. */
  plan: async function () {
    const answer = await lab.tell({ kind: 'plan', id: 2 }, lab.hook.ask());
    return new Uint8Array(answer.buffers[0]);
  },

  whole: async function (bytes) {
    await lab.read(bytes);
    lab.cells = lab.hook.take_in(await lab.plan());
  },

  csvRuns: function () {
    const runs = {
      read: function () { return lab.read(lab.csvBytes); },
      plan: lab.plan,
      taken: function () { lab.cells = lab.hook.take_in(lab.planned); },
      whole: function () { return lab.whole(lab.csvBytes); },
    };
    if (window.Papa) {
      runs.papaparse = function () {
        const rows = Papa.parse(lab.csv, { dynamicTyping: true, skipEmptyLines: true }).data;
        lab.columns = rows[0].map(function (_, at) { return rows.map(function (row) { return row[at]; }); });
      };
    }
    if (window.aq) { runs.arquero = function () { lab.columns = aq.fromCSV(lab.csv); }; }
    return runs;
  },

  /* The same table as a workbook, written by the peer that reads it. */
  makeXlsx: function () {
    const rows = lab.csv.trim().split('\r\n').map(function (line) {
      return line.split(',').map(function (it) { return it !== '' && !isNaN(it) ? Number(it) : it; });
    });
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), 'a');
    lab.xlsxBytes = new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsx', compression: true }));
    return lab.xlsxBytes.length;
  },

  xlsxRuns: function () {
    return {
      read: function () { return lab.read(lab.xlsxBytes); },
      whole: function () { return lab.whole(lab.xlsxBytes); },
      sheetjs: function () {
        const book = XLSX.read(lab.xlsxBytes, { type: 'array', dense: true });
        lab.columns = XLSX.utils.sheet_to_json(book.Sheets[book.SheetNames[0]]);
      },
    };
  },

  chartRuns: function () {
    const box = document.createElement('div');
    box.style.width = '560px';
    document.body.appendChild(box);
    const draw = function (inView) {
      return function (round) {
        box.innerHTML = lab.hook.ranked(round, inView);
        box.getBoundingClientRect();
      };
    };
    const runs = { all: draw(false), shown: draw(true) };
    if (window.Chart) {
      const canvas = document.createElement('canvas');
      canvas.width = 560;
      canvas.height = 600 * 18;
      document.body.appendChild(canvas);
      const labels = Array.from({ length: 600 }, function (_, at) { return '第' + (at + 1) + '村'; });
      const values = function (round) { return labels.map(function (_, at) { return 6 + at * 0.02 + (round % 7) * 0.01; }); };
      const options = { indexAxis: 'y', animation: false, responsive: false, plugins: { legend: { display: false } },
        scales: { y: { ticks: { autoSkip: false } } } };
      const chart = new Chart(canvas, { type: 'bar', data: { labels: labels, datasets: [{ data: values(0) }] }, options: options });
      runs.chartjs = function (round) {
        chart.data.datasets[0].data = values(round);
        chart.update();
        canvas.getBoundingClientRect();
      };
    }
    return runs;
  },
};
