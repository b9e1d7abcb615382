using System;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Target;

namespace DeviceKit.Testing;

/// <summary>Takes the application out of a Main that calls <see cref="Device.Run"/>, to start it on a fixture's loop.</summary>
internal sealed class ApplicationCatcher : IApplicationRunner
{
    private Func<IDevice, CancellationToken, ValueTask<int>>? _application;

    /// <summary>Calls a Main and returns what it would run.</summary>
    /// <exception cref="InvalidOperationException">Main did not call <see cref="Device.Run"/>.</exception>
    public static Func<IDevice, CancellationToken, ValueTask<int>> Catch(Func<string[], int> main, string[] arguments)
    {
        var catcher = new ApplicationCatcher();
        using (new ApplicationScope(catcher))
        {
            int code = main(arguments);
            return catcher._application ?? throw new InvalidOperationException($"Main returned {code} without a call of Device.Run.");
        }
    }

    /// <inheritdoc/>
    public int Run(string[] args, Func<IDevice, CancellationToken, ValueTask<int>> application)
    {
        _application = application;
        return 0;
    }
}
