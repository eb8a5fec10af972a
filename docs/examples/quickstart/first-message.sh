curl -i http://127.0.0.1:4010/linkedin/messaging/send \
  -H "Authorization: Bearer sandbox-key" \
  -H "Content-Type: application/json" \
  -d '{ "recipientProfileId": "john-doe-123", "message": "Hello! Thanks for connecting." }'
