# The answer was cut off in the middle of a policy: closing it would invent the rest.

resource "aws_s3_bucket" "invoices" {
  bucket = "invoices-archive"
}

resource "aws_s3_bucket_policy" "invoices" {
  bucket = aws_s3_bucket.invoices.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "DenyPlainHttp"
        Effect    = "Deny"
        Principal = "*"
        Action    = "s3:
