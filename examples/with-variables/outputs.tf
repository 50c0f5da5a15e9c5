output "queue_url" {
  value = aws_sqs_queue.jobs.url
}

output "bucket_arn" {
  value = aws_s3_bucket.reports.arn
}
