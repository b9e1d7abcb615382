namespace DeviceKit.Tool.Errors;

/// <summary>What the tool itself ends with (sysexits.h, timeout(1)); `run` returns the application's own code when there is one.</summary>
internal enum ExitCode
{
    /// <summary>Done.</summary>
    Ok = 0,

    /// <summary>The command line is not understood.</summary>
    Usage = 64,

    /// <summary>A file is there, but not what it should be.</summary>
    BadInput = 65,

    /// <summary>A file is not there.</summary>
    NoSuchFile = 66,

    /// <summary>A program or a device is missing.</summary>
    Missing = 69,

    /// <summary>A mistake in the tool.</summary>
    Internal = 70,

    /// <summary>A file cannot be written.</summary>
    CannotWrite = 73,

    /// <summary>The system does not permit it.</summary>
    Permission = 77,

    /// <summary>The time is up.</summary>
    TimeLimit = 124,

    /// <summary>The application threw an exception that nobody caught, as the .NET runtime has it (128 + SIGABRT).</summary>
    UnhandledException = 134,
}
