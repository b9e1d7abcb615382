using System;
using System.Globalization;

namespace DeviceKit.Native;

/// <summary>A C function returned an error code.</summary>
public class NativeException : Exception
{
    /// <summary>Describes the failure: <c>nvs_open: ESP_ERR_NVS_NOT_FOUND (0x1102): id namespace doesn't exist yet</c>.</summary>
    /// <param name="function">The function.</param>
    /// <param name="code">What it returned.</param>
    /// <param name="codeName">The code's C name, or null for one that has none.</param>
    public NativeException(NativeFunction function, int code, string? codeName)
        : base(Describe(function, code, codeName))
    {
        NativeFunction = function;
        Code = code;
    }

    /// <summary>The function that failed.</summary>
    public NativeFunction NativeFunction { get; }

    /// <summary>The function's C name.</summary>
    public string Function => NativeFunction.Name;

    /// <summary>The code that it returned.</summary>
    public int Code { get; }

    private static string Describe(NativeFunction function, int code, string? codeName)
    {
        ArgumentNullException.ThrowIfNull(function);
        NativeCode? documented = function.Find(code);
        string number = code > 255 ? "0x" + code.ToString("x", CultureInfo.InvariantCulture) : code.ToString(CultureInfo.InvariantCulture);
        string text = $"{function.Name}: {codeName ?? documented?.Name ?? "unknown code"} ({number})";
        return documented is null || documented.Text.Length == 0 ? text : $"{text}: {documented.Text}";
    }
}
