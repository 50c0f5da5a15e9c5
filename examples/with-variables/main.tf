resource "aws_s3_bucket" "reports" {
  bucket = "${var.project}-reports"

  tags {
    Project = var.project
    Stage   = var.stage
  }
}

resource "aws_sqs_queue" "jobs" {
  name                       = "${var.project}-jobs"
  visibility_timeout_seconds = var.visibility_timeout
  redrive_policy = jsonencode({
    deadLetterTargetArn = aws_sqs_queue.dead_letter.arn
    maxReceiveCount     = 4
  })
}

resource "aws_sqs_queue" "dead_letters" {
  name                      = "${var.project}-dead-letters"
  message_retention_seconds = 1209600
}

resource "aws_cloudwatch_log_groups" "worker" {
  name              = "/jobs/${var.project}"
  retention_in_days = 30
}
