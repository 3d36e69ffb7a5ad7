# Signs files with the certificate in CERTIFICATE (PFX, base64) and PASSWORD, with a time stamp, and verifies them.
param([Parameter(Mandatory, ValueFromRemainingArguments)][string[]]$Files)
$ErrorActionPreference = "Stop"
$pfx = Join-Path $env:RUNNER_TEMP "certificate.pfx"
[IO.File]::WriteAllBytes($pfx, [Convert]::FromBase64String($env:CERTIFICATE))
try {
    $signtool = Get-ChildItem "${env:ProgramFiles(x86)}\Windows Kits\10\bin\10.*\x64\signtool.exe" | Sort-Object FullName | Select-Object -Last 1
    if (-not $signtool) { throw "There is no signtool.exe: install the Windows SDK." }
    & $signtool.FullName sign /q /fd SHA256 /td SHA256 /tr http://timestamp.digicert.com /f $pfx /p $env:PASSWORD /d Rejoinder $Files
    if ($LASTEXITCODE) { throw "signtool ended with $LASTEXITCODE" }
    & $signtool.FullName verify /q /pa $Files
    if ($LASTEXITCODE) { throw "The signature can't be verified." }
} finally {
    Remove-Item $pfx
}
