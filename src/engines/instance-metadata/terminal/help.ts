// What `help` prints.

export const help = `This console answers as the metadata service of one made-up EC2 instance. Nothing leaves the page.

  curl        -X -H -i -I -v -s -S -f -o /dev/null -w -m, on http://169.254.169.254/ or http://[fd00:ec2::254]/
  VAR=value, VAR=$(…), VAR=\`…\`, $VAR, &&, ||, ;, > /dev/null, 2>&1
  | jq .Field, | grep word, | head, | cat
  Invoke-RestMethod -Uri … -Headers @{…} -Method …, $variable = …
  sleep 60    lets a minute pass; date tells the time
  history, clear, help

Try:  TOKEN=$(curl -s -X PUT http://169.254.169.254/latest/api/token -H "X-aws-ec2-metadata-token-ttl-seconds: 60")
      curl -s -H "X-aws-ec2-metadata-token: $TOKEN" http://169.254.169.254/latest/meta-data/
`;
