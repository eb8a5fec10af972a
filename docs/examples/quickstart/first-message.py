import json
import urllib.request

request = urllib.request.Request(
    "http://127.0.0.1:4010/linkedin/messaging/send",
    method="POST",
    headers={"Authorization": "Bearer sandbox-key", "Content-Type": "application/json"},
    data=json.dumps({"recipientProfileId": "john-doe-123", "message": "Hello!"}).encode(),
)
with urllib.request.urlopen(request, timeout=30) as response:
    print(json.load(response)["message"])  # Message sent successfully
    print(response.headers["X-RateLimit-Remaining"])  # 149
