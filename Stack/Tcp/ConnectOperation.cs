using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Runtime;

namespace DeviceKit.Stack.Tcp;

/// <summary>An attempt to connect that an application waits for.</summary>
internal sealed class ConnectOperation
{
    private readonly Completion<TcpSocket> _completion;

    public ConnectOperation(EventLoop loop, TcpConnection connection) =>
        _completion = new Completion<TcpSocket>(loop)
        {
            Canceled = static state =>
            {
                var connection = (TcpConnection)state!;
                connection.Connecting = null;
                connection.Abort();
            },
            State = connection,
        };

    public ValueTask<TcpSocket> Begin(CancellationToken cancellationToken) => _completion.Begin(cancellationToken);

    public void Succeed(TcpSocket socket) => _completion.TrySetResult(socket);

    public void Fail(TcpConnection connection, NetworkError error) => _completion.TrySetException(TcpErrors.For(error, connection.Key));
}
