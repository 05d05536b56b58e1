-- What sixteen coordinators send, every text another: /utkast, what the script of a form sends
-- while somebody types (docs/decisions/0016), or /lagre, a note in a case each of them has. Nobody
-- sends a note before her last one is answered, for the version of the case is in its form.
local writers, versions, count = {}, {}, 0

for line in io.lines(os.getenv("VERSIONS")) do
	local case, version = line:match("(%S+)%s+(%d+)")
	versions[case] = tonumber(version)
end
for line in io.lines(os.getenv("WRITERS")) do
	local token, csrf, plan, note = line:match("(%S+) (%S+) (%S+) (%S+)")
	writers[#writers + 1] = { cookie = "holdfast=" .. token, csrf = csrf, plan = plan,
	    note = note, case = plan:match("^/sak/[%d-]+") }
end

local function post(w, path, fields)
	return wrk.format("POST", path,
	    { Cookie = w.cookie, ["Content-Type"] = "application/x-www-form-urlencoded" },
	    "csrf=" .. w.csrf .. fields .. string.rep("Hun+vil+ha+venner.+", 40) .. count)
end

local function draft()
	local w = writers[count % #writers + 1]
	return post(w, "/utkast", "&nokkel=benchbenchbenchbenchbe&stille=ja&sti=" .. w.plan ..
	    "%2Fpunkt%2Fviktig&punkt=")
end

-- A form is sent once: also not that of the round before.
local begun = os.time() % 1000000000

local function save()
	-- The first is wrk's own try, which is not sent.
	local w = count == 1 and writers[1] or table.remove(writers, 1)
	return post(w, w.note, string.format("&nokkel=n%09d%012d&versjon=%d&notat=", begun, count,
	    versions[w.case]))
end

if os.getenv("WHAT") == "/lagre" then
	local of = {}
	for _, w in ipairs(writers) do
		of[w.case] = w
	end
	function response(_, headers)
		local w = of[headers.Location]
		if w then
			versions[w.case] = versions[w.case] + 1
			writers[#writers + 1] = w
		end
	end
	request = save
else
	request = draft
end

local made = request
function request()
	count = count + 1
	return made()
end

dofile(os.getenv("REPORT"))
