using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Generator.Emitting.Calls;
using DeviceKit.Generator.Specification;

namespace DeviceKit.Generator.Emitting;

/// <summary>Interfaces, their back ends, and the callbacks.</summary>
public static class CallEmitter
{
    /// <summary>The files of a context whose apis were resolved.</summary>
    /// <param name="context">What is bound.</param>
    public static IEnumerable<GeneratedFile> Emit(BindingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var files = new List<GeneratedFile>();
        foreach (BoundApi api in context.Apis)
        {
            files.Add(InterfaceWriter.Write(context, api));
            files.Add(DirectWriter.Write(context, api));
            files.Add(FakeWriter.Write(context, api));
            files.Add(RecorderWriter.Write(context, api));
            files.Add(ReplayerWriter.Write(context, api));
            files.Add(FunctionsWriter.Write(context, api));
            if (api.Functions.Any(f => f.Result.Kind == ReturnKind.Error))
            {
                files.Add(ThrowingWriter.Write(context, api));
            }
        }

        foreach (BoundCallback callback in context.Callbacks.Where(c => c.IsManaged))
        {
            files.Add(CallbackWriter.WriteDelegate(context, callback));
            files.Add(TrampolineWriter.Write(context, callback));
            files.Add(CallbackLogWriter.WriteDelegate(context, callback));
        }

        foreach (BoundCallbackTable table in context.CallbackTables)
        {
            files.Add(CallbackWriter.WriteInterface(context, table));
            files.Add(TrampolineWriter.Write(context, table));
            files.Add(CallbackLogWriter.WriteRecorder(context, table));
            files.Add(CallbackLogWriter.WriteReplayer(context, table));
        }

        if (context.Specification.Library is not null)
        {
            files.Add(LibraryWriter.Write(context));
        }

        return files;
    }

    /// <summary>A file of the folder Calls.</summary>
    internal static GeneratedFile File(string type, CodeWriter writer) => new($"Calls/{type}.g.cs", writer.ToString());
}
