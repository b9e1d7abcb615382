using System.Runtime.InteropServices;

namespace DeviceKit.CoreLib.Runtime;

/// <summary>Functions of the machine's runtime texts (Cross/Compiler/Machines/NAME/Boot).</summary>
internal static unsafe class Machine
{
    /// <summary>Writes bytes to a descriptor of the host; 0, or minus an error number.</summary>
    [DllImport("machine", EntryPoint = "simcall_write")]
    public static extern int Write(int descriptor, byte* bytes, int count);

    /// <summary>Ends the run.</summary>
    [DllImport("machine", EntryPoint = "simcall_exit")]
    public static extern void Exit(int code);

    /// <summary>Stores all registers of the callers on the stack, then writes up to <paramref name="most"/> return words, the caller's first; how many.</summary>
    [DllImport("machine", EntryPoint = "windows_walk")]
    public static extern int Walk(uint* words, int most);

    /// <summary>Goes on at a landing pad so many frames out (0: the one that calls this); the last four arrive there.</summary>
    [DllImport("machine", EntryPoint = "windows_resume")]
    public static extern void ResumeAt(uint landingPad, int frames, nint first, nint second, nint third, nint fourth);
}
