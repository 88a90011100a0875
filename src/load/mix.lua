-- One kind of request to each thread, so that every answer can be held against what is expected.
-- The folder in LOAD holds N.path, N.accept and N.body for N = 1, 2, …

local folder = os.getenv("LOAD")
local threads = {}

local function text(name)
  local file = assert(io.open(folder .. "/" .. name, "rb"))
  local all = file:read("*a")
  file:close()
  return all
end

function setup(thread)
  table.insert(threads, thread)
  thread:set("number", #threads)
end

function init()
  expected = text(number .. ".body")
  head = wrk.format("GET", text(number .. ".path"), { ["Accept"] = text(number .. ".accept") })
  right, wrong, busy, hasty, failed, other = 0, 0, 0, 0, 0, 0
end

function request()
  return head
end

function response(status, headers, body)
  if status == 200 then
    if body == expected then right = right + 1 else wrong = wrong + 1 end
  elseif status == 503 then
    busy = busy + 1
    if not headers["Retry-After"] then hasty = hasty + 1 end
  elseif status >= 500 then
    failed = failed + 1
  else
    other = other + 1
  end
end

function done(summary, latency)
  local sum = { right = 0, wrong = 0, busy = 0, hasty = 0, failed = 0, other = 0 }
  for _, thread in ipairs(threads) do
    for name in pairs(sum) do sum[name] = sum[name] + thread:get(name) end
  end
  local seconds = summary.duration / 1e6
  local errors = summary.errors
  print(string.format("requests/s              %.0f", summary.requests / seconds))
  print(string.format("p50 / p99 / worst       %.0f / %.0f / %.0f ms",
    latency:percentile(50) / 1000, latency:percentile(99) / 1000, latency.max / 1000))
  print(string.format("200 right / wrong       %d / %d", sum.right, sum.wrong))
  print(string.format("503 / without Retry-After  %d / %d", sum.busy, sum.hasty))
  print(string.format("other 5xx / other       %d / %d", sum.failed, sum.other))
  print(string.format("socket errors           connect %d, read %d, write %d, timeout %d",
    errors.connect, errors.read, errors.write, errors.timeout))
end
