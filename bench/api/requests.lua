-- Posts the lines of a file one after the other: wrk -s requests.lua URL -- FILE. NUMBER in a line is counted up.

local bodies = {}
local threads = 0

function setup(thread)
  -- No number comes twice, in no run: a story with the same text is filed once.
  thread:set("number", threads * 1e10 + os.time() % 1e5 * 1e5)
  -- Two threads do not name the same people all the time.
  thread:set("position", threads * 250)
  threads = threads + 1
end

function init(arguments)
  for line in io.lines(arguments[1]) do
    bodies[#bodies + 1] = line
  end
  wrk.method = "POST"
  wrk.headers["Content-Type"] = "application/json"
end

function request()
  position = position % #bodies + 1
  number = number + 1
  return wrk.format(nil, nil, nil, (bodies[position]:gsub("NUMBER", tostring(number))))
end

-- A GraphQL error comes with status 200.
function response(status, headers, body)
  if status ~= 200 or body:find('"errors"', 1, true) then
    failed = (failed or 0) + 1
    if failed == 1 then
      io.stderr:write(status, " ", body:sub(1, 500), "\n")
    end
  end
end

local all = {}
local remember = setup
function setup(thread)
  remember(thread)
  all[#all + 1] = thread
end

function done(summary, latency, requests)
  local errors = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
  for _, thread in ipairs(all) do
    errors = errors + (tonumber(thread:get("failed")) or 0)
  end
  io.write(string.format(
    "RESULT %.0f %.2f %.2f %d %d\n",
    summary.requests / (summary.duration / 1e6), latency:percentile(50) / 1000, latency:percentile(99) / 1000, errors,
    summary.requests))
end
