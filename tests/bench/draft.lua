-- What the script of a form sends while somebody types: each connection is one of sixteen
-- coordinators at a point of her plan, and every text is another (docs/decisions/0016).
local writers, count = {}, 0

for line in io.lines(os.getenv("WRITERS")) do
	local token, csrf, path = line:match("(%S+) (%S+) (%S+)")
	writers[#writers + 1] = { cookie = "holdfast=" .. token, csrf = csrf, path = path }
end

function request()
	count = count + 1
	local w = writers[count % #writers + 1]
	return wrk.format("POST", "/utkast",
	    { Cookie = w.cookie, ["Content-Type"] = "application/x-www-form-urlencoded" },
	    "csrf=" .. w.csrf .. "&nokkel=benchbenchbenchbenchbe&stille=ja&sti=" .. w.path ..
	    "%2Fpunkt%2Fviktig&punkt=" .. string.rep("Hun+vil+ha+venner.+", 40) .. count)
end

dofile(os.getenv("REPORT"))
