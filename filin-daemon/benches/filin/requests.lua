-- Sends the requests of a file, one after the other, and says in JSON what came of them.
--   wrk … -s requests.lua URL -- FILE round|once|counted
-- Each request of the file stands after a line with its length. They are made before the load
-- begins, so that choosing one costs next to nothing.

local requests, at, pass = {}, 0, "round"
local nothing = "GET /health HTTP/1.1\r\nHost: bench\r\n\r\n"
local threads = {}
created, taken, other, left = 0, 0, 0, 0

function setup(thread)
   threads[#threads + 1] = thread
end

function init(args)
   local file = assert(io.open(args[1], "rb"))
   for line in file:lines() do
      requests[#requests + 1] = file:read(tonumber(line))
   end
   file:close()
   pass = args[2]
   left = #requests
   if pass == "counted" then
      response = count
   end
end

function request()
   at = at + 1
   if at > #requests then
      if pass ~= "round" then
         wrk.thread:stop()
         return nothing
      end
      at = 1
   end
   left = #requests - at
   return requests[at]
end

function count(status, _, body)
   if status == 201 then
      created = created + 1
   elseif status == 409 and body:find('"slot_taken"', 1, true) then
      taken = taken + 1
   else
      other = other + 1
   end
end

function done(summary, latency)
   local sum = { created = 0, taken = 0, other = 0, left = 0 }
   for _, thread in ipairs(threads) do
      for name in pairs(sum) do
         sum[name] = sum[name] + thread:get(name)
      end
   end
   local errors = summary.errors
   print(string.format(
      '{"answered":%d,"us":%d,"p99":%d,"refused":%d,"broken":%d,' ..
      '"created":%d,"taken":%d,"other":%d,"left":%d}',
      summary.requests, summary.duration, latency:percentile(99),
      errors.status, errors.connect + errors.read + errors.write + errors.timeout,
      sum.created, sum.taken, sum.other, sum.left))
end
