variable "project" {
  description = "Prefix of every name."
  type        = string
}

variable "visibility_timeout" {
  description = "Seconds a job stays hidden while a worker has it."
  type        = number
  default     = 120
}
