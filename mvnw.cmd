@echo off
rem Runs the Maven that this project is built with, on a JDK that can build it. Needs neither of them on the PATH:
rem it looks for the JDK where JDKs are usually installed, and gets Maven once and keeps it.
rem
rem What Maven and what JDK: .mvn\wrapper\maven-wrapper.properties. On other systems: mvnw, which this file follows.
rem
rem Environment, as with the Apache Maven Wrapper:
rem   JAVA_HOME         the JDK to use, if it is new enough
rem   MAVEN_USER_HOME   where Maven is kept, under wrapper\dists (default: .m2 in the user's profile)
rem   MVNW_REPOURL      a Maven repository to download from in place of the Apache archive
rem   MVNW_VERBOSE      "true" tells which JDK and which Maven are used
rem
rem No delayed expansion: it would take the exclamation marks out of paths.
setlocal enableextensions disabledelayedexpansion

set "MVNW_PROJECT=%~dp0"
set "MVNW_PROJECT=%MVNW_PROJECT:~0,-1%"
set "MVNW_PROPERTIES=%MVNW_PROJECT%\.mvn\wrapper\maven-wrapper.properties"
if not exist "%MVNW_PROPERTIES%" (
  >&2 echo mvnw: cannot read "%MVNW_PROPERTIES%"
  exit /b 1
)
set "distributionUrl="
set "distributionSha512Sum="
set "minimumJavaVersion="
for /f "usebackq eol=# tokens=1,* delims==" %%K in ("%MVNW_PROPERTIES%") do set "%%K=%%L"
if not defined distributionUrl goto incomplete
if not defined distributionSha512Sum goto incomplete
if not defined minimumJavaVersion goto incomplete

rem From .../apache-maven-3.9.12-bin.zip: all up to the name goes, then its end.
set "MVNW_VERSION=%distributionUrl:*/apache-maven-=%"
set "MVNW_VERSION=%MVNW_VERSION:-bin.zip=%"

call :findJdk
if not defined MVNW_JDK (
  >&2 echo mvnw: no JDK %minimumJavaVersion% or newer was found: not in JAVA_HOME, not on the PATH, and not
  >&2 echo mvnw: where JDKs are usually installed. Install JDK %minimumJavaVersion%, for instance from
  >&2 echo mvnw: https://adoptium.net, or set JAVA_HOME to where you have it.
  exit /b 1
)

if not defined MAVEN_USER_HOME set "MAVEN_USER_HOME=%USERPROFILE%\.m2"
rem Another checksum is another Maven.
set "MVNW_HOME=%MAVEN_USER_HOME%\wrapper\dists\apache-maven-%MVNW_VERSION%\%distributionSha512Sum:~0,16%"

rem GetMaven.java puts Maven in its place with one rename, so what is there is complete.
rem MAVEN_OPTS holds the options for proxies and certificates that Maven's own Java needs here.
if exist "%MVNW_HOME%\bin\mvn.cmd" goto run
set "MVNW_PROGRAM=%MVNW_PROJECT%\.mvn\wrapper\GetMaven.java"
"%MVNW_JDK%\bin\java.exe" %MAVEN_OPTS% "%MVNW_PROGRAM%" install "%MVNW_PROPERTIES%" "%MVNW_HOME%"
if errorlevel 1 exit /b 1

:run
if "%MVNW_VERBOSE%"=="true" (
  >&2 echo mvnw: JDK: "%MVNW_JDK%"
  >&2 echo mvnw: Maven: "%MVNW_HOME%"
)
set "JAVA_HOME=%MVNW_JDK%"
set "MAVEN_PROJECTBASEDIR=%MAVEN_BASEDIR%"
if not defined MAVEN_PROJECTBASEDIR set "MAVEN_PROJECTBASEDIR=%MVNW_PROJECT%"
rem Without "call", which would change carets in the arguments. This file ends here, with mvn's exit code.
"%MVNW_HOME%\bin\mvn.cmd" %*

:incomplete
>&2 echo mvnw: "%MVNW_PROPERTIES%" lacks distributionUrl, distributionSha512Sum or minimumJavaVersion
exit /b 1

rem Sets MVNW_JDK: JAVA_HOME if it will do, else the JDK of the java on the PATH, else the lowest release that will do
rem among the usual places. Lowest, because the build is tested on it.
:findJdk
set "MVNW_JDK="
set "MVNW_LOWEST="
if defined JAVA_HOME call :consider "%JAVA_HOME:"=%"
if defined MVNW_JDK exit /b
for %%J in (java.exe) do set "MVNW_JAVA=%%~$PATH:J"
if defined MVNW_JAVA for %%D in ("%MVNW_JAVA%\..\..") do call :consider "%%~fD"
if defined MVNW_JDK exit /b
call :considerAllIn "%ProgramFiles%\Java"
call :considerAllIn "%ProgramFiles%\Eclipse Adoptium"
call :considerAllIn "%ProgramFiles%\Microsoft"
call :considerAllIn "%ProgramFiles%\Zulu"
call :considerAllIn "%ProgramFiles%\Amazon Corretto"
call :considerAllIn "%LOCALAPPDATA%\Programs\Eclipse Adoptium"
call :considerAllIn "%USERPROFILE%\.jdks"
call :considerAllIn "%USERPROFILE%\.sdkman\candidates\java"
exit /b

rem Considers each directory in the directory %1.
:considerAllIn
if not exist "%~1\*" exit /b
pushd "%~1"
for /d %%D in (*) do call :consider "%%~fD"
popd
exit /b

rem Sets MVNW_JDK to the directory %1 if it holds a JDK that is new enough and older than the one found so far.
:consider
if not exist "%~1\bin\java.exe" exit /b
rem A JRE cannot compile.
if not exist "%~1\bin\javac.exe" exit /b
set "MVNW_MAJOR="
rem JAVA_VERSION="25.0.3": first the value without its quotes, then what is before the first dot.
if exist "%~1\release" for /f "usebackq tokens=1,2 delims==" %%K in ("%~1\release") do (
  if "%%K"=="JAVA_VERSION" for /f "delims=.-+" %%M in ("%%~L") do set "MVNW_MAJOR=%%M"
)
rem The same from: openjdk version "25.0.3" 2026-04-21. "call", because a command that starts with a quote loses it.
if not defined MVNW_MAJOR for /f "tokens=2,3" %%K in ('call "%~1\bin\java.exe" -version 2^>^&1') do (
  if "%%K"=="version" for /f "delims=.-+" %%M in ("%%~L") do set "MVNW_MAJOR=%%M"
)
if not defined MVNW_MAJOR exit /b
if %MVNW_MAJOR% lss %minimumJavaVersion% exit /b
if defined MVNW_LOWEST if %MVNW_MAJOR% geq %MVNW_LOWEST% exit /b
set "MVNW_JDK=%~1"
set "MVNW_LOWEST=%MVNW_MAJOR%"
exit /b
