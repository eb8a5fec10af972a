/**
 * `window.ts` in Lua, so that one step is one atomic visit to Redis. The request and the answer are JSON.
 * Needs only GET, SET and TIME, and touches one key, which is what a cluster asks for.
 */
export const REDIS_SCRIPT = `
local key, request = KEYS[1], cjson.decode(ARGV[1])

-- Workers' clocks may differ; Redis's clock is the one they share. Two seconds are travel time, no difference.
local shift = 0
if request.clock ~= 'caller' then
  local time = redis.call('TIME')
  shift = time[1] * 1000 + math.floor(time[2] / 1000) - request.now
  if math.abs(shift) <= 2000 then shift = 0 end
end
local now, observed = request.now + shift, request.observed
request.assumed.resetAt = request.assumed.resetAt + shift
if observed then observed.resetAt = observed.resetAt + shift end

local function held(leases)
  local cost = 0
  for _, lease in pairs(leases) do cost = cost + lease.cost end
  return cost
end

local function start(from, leases)
  return { limit = from.limit, used = held(leases), resetAt = from.resetAt, counted = 0, kept = 0, leases = leases }
end

local function open(stored)
  if not stored then return start(request.assumed, {}) end
  local window = cjson.decode(stored)
  for id, lease in pairs(window.leases) do
    if lease.expiresAt <= now then
      window.leases[id] = nil
      window.kept = window.kept + lease.cost
    end
  end
  return now < window.resetAt and window or start(request.assumed, window.leases)
end

local function learn(window)
  if not observed then return window, false end
  if not window.observedAt then
    window.resetAt = observed.resetAt
  elseif observed.resetAt < window.resetAt - request.sameWindow then
    return window, false
  elseif observed.resetAt > window.resetAt + request.sameWindow then
    window = start(observed, window.leases)
  end
  if observed.used >= window.counted then window.limit = observed.limit end
  window.counted = math.max(window.counted, observed.used)
  window.observedAt = now
  return window, true
end

local function balance(window)
  window.used = math.max(window.used, window.counted)
  if window.observedAt then
    window.used = math.min(window.used, window.counted + window.kept + held(window.leases))
  end
end

local window, granted = open(redis.call('GET', key)), false
if request.step == 'reserve' then
  -- A client that lost the connection sends again what Redis may have done already.
  local again = window.leases[request.lease] ~= nil
  granted = again or window.limit - window.used - request.cost >= request.floor
  if granted and not again then
    window.used = window.used + request.cost
    window.leases[request.lease] = { cost = request.cost, expiresAt = request.expiresAt + shift }
  end
elseif request.step == 'settle' then
  local learned
  window, learned = learn(window)
  local lease = window.leases[request.lease]
  if lease then
    window.leases[request.lease] = nil
    if request.verdict == 'not-sent' then
      window.used = window.used - lease.cost
    elseif request.verdict == 'unknown' or not learned then
      window.kept = window.kept + lease.cost
    end
  end
  balance(window)
elseif request.step == 'observe' then
  window = learn(window)
  balance(window)
end

if request.step ~= 'peek' then
  -- An hour beyond the reset: what was under way by then starts the next window.
  redis.call('SET', key, cjson.encode(window), 'PX', math.ceil(math.max(0, window.resetAt - now)) + 3600000)
end
return cjson.encode({ granted = granted, window = {
  limit = window.limit,
  used = window.used,
  resetAt = window.resetAt - shift,
  observedAt = window.observedAt and window.observedAt - shift
} })
`;
